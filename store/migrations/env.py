"""Runs the revisions on the connection that :func:`store.migrate.upgrade` hands over."""

from __future__ import annotations

from alembic import context

from store.models import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite cannot alter most columns in place: alembic copies the table instead.
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
