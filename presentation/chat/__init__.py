"""The parts of a chat: messages, buttons, actions, commands, refusals."""
