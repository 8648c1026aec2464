"""What several processes of one deployment share, in the database."""
