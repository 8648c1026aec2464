"""What a chat is made of: messages, buttons, actions, commands, refusals."""
