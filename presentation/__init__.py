"""What people read: catalogues, message builders and pictures."""
