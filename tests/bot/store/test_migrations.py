"""bot/store/migrations: the revisions lead to exactly the tables of bot/store/schema.py."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect
from sqlalchemy.schema import CreateTable

from bot.store import migrations, schema


def _is_ours(name: str | None, _kind: str, _parents: Any) -> bool:
    # SQLite keeps the last number of each table there.
    return name != "sqlite_sequence"


def test_the_revisions_make_the_tables_of_the_schema(migrated: Path) -> None:
    """Alembic finds no difference in tables, columns, indexes and references."""
    with create_engine(f"sqlite:///{migrated}").connect() as connection:
        options = {"compare_type": True, "include_name": _is_ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, schema.metadata) == []


def test_the_revisions_make_the_constraints_of_the_schema(migrated: Path) -> None:
    """Alembic does not compare constraints of values and uniqueness: their names and words agree, too."""
    with create_engine(f"sqlite:///{migrated}").connect() as connection:
        inspector = inspect(connection)
        for table in schema.metadata.sorted_tables:
            wanted = " ".join(str(CreateTable(table)).split())
            for check in inspector.get_check_constraints(table.name):
                assert f"CONSTRAINT {check['name']} CHECK ({check['sqltext']})" in wanted
            assert len(inspector.get_check_constraints(table.name)) == wanted.count(" CHECK (")
            assert len(inspector.get_unique_constraints(table.name)) == wanted.count(" UNIQUE (")


def test_the_known_versions_are_the_revisions() -> None:
    """The list that a start reads without Alembic is the one that Alembic finds."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    revisions = [revision.revision for revision in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(revisions)) == migrations.KNOWN
