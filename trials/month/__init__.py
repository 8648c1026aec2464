"""The month of interviews: everybody of Kudus's field works through the chat, on a moved clock."""
