"""What all use cases share: permissions, and the rules of one deployment."""
