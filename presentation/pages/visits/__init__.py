"""The visits of officers on the public page: how far they are, their boards, their slides."""
