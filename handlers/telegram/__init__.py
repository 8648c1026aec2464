"""What all conversations share: filters, context, replies, the guard of identity numbers."""
