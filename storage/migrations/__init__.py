"""The history of the schema: one file in ``versions/`` for each change, numbered in a row.

To change a table: change its file in ``storage/tables/``, write the next file with ``upgrade`` and
``downgrade`` by hand (``op.batch_alter_table`` for what SQLite cannot alter), and run the tests.
They compare the tables with the migrated databases and name differences.
"""
