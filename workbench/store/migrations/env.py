"""Alembic's way in: it is run by workbench.store.migrating, on a connection of ours."""

from alembic import context

from workbench.store.records import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
