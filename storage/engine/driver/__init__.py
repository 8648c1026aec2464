"""The drivers of both databases, past SQLAlchemy's adapters: statements that are prepared."""
