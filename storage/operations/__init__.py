"""What several processes share in the database, and the database as a whole."""
