"""The database: connections, transactions, batches, migrations."""
