"""The database itself: connections, transactions, batches, migrations."""
