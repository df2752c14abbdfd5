"""Alembic's entry: runs the revisions on the connection, in the transaction, of bot/store/opening.py."""

from __future__ import annotations

from alembic import context

from bot.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite cannot alter most of a table: Alembic makes a new one and copies.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
