"""What Alembic runs: the migrations, on the connection and in the transaction handed in."""

from alembic import context

from storage.tables.whole import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
)
context.run_migrations()
