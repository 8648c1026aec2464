"""What reporting and approving share: whose a block is, and what is told of it."""
