"""Alembic's script: it runs the migrations on the given connection and in its transaction."""

from alembic import context

from storage.tables.whole import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
)
context.run_migrations()
