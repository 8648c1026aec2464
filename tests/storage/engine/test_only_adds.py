"""A release only adds to the schema, so that going back for a day loses nothing but the new."""

import ast
import re
from pathlib import Path

import pytest

VERSIONS = Path(__file__).resolve().parents[3] / "storage" / "migrations" / "versions"
TAKING_AWAY = {"drop_table", "drop_column", "rename_table", "drop_constraint"}
RENAMING = {"new_column_name", "new_table_name"}
IN_SQL = re.compile(r"\b(DROP\s+(TABLE|COLUMN)|RENAME\s+(TO|COLUMN))\b", re.IGNORECASE)
PAST = {
    "0023_each_file_is_asked_about": {"drop_table"},
    "0032_several_units": {"drop_table"},
}
"""What was taken away before there were releases. What a release leaves unused is dropped by a
later one: that migration is named here, with what it takes and since when nothing uses it."""


def taken_away(source: str) -> set[str]:
    """Return what a migration's way up takes away, in words."""
    tree = ast.parse(source)
    ups = [node for node in tree.body if isinstance(node, ast.FunctionDef) and _goes_up(node)]
    return {word for up in ups for node in ast.walk(up) for word in _words(node)}


def _goes_up(function: ast.FunctionDef) -> bool:
    return function.name != "downgrade" and "down" not in function.name


def _words(node: ast.AST) -> set[str]:
    found: set[str] = set()
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name in TAKING_AWAY:
            found.add(name)
        if name == "add_column" and _must_be_given(node):
            found.add("a new column that older code does not fill")
        found |= {keyword.arg for keyword in node.keywords if keyword.arg in RENAMING}
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and IN_SQL.search(node.value):
        found.add("DROP or RENAME")
    return found


def _must_be_given(adding: ast.Call) -> bool:
    for node in ast.walk(adding):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "Column":
            said = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
            return said.get("nullable") == "False" and "server_default" not in said
    return False


@pytest.mark.parametrize("path", sorted(VERSIONS.glob("[0-9]*.py")), ids=lambda path: path.stem)
def test_a_migration_only_adds(path: Path) -> None:
    assert taken_away(path.read_text()) == PAST.get(path.stem, set())


@pytest.mark.parametrize(
    "line",
    [
        'op.drop_column("people", "language")',
        'op.drop_table("people")',
        'op.rename_table("people", "persons")',
        'batch.drop_column("language")',
        'batch.alter_column("language", new_column_name="tongue")',
        'op.execute("ALTER TABLE people RENAME COLUMN language TO tongue")',
        'op.execute("drop table people")',
        'op.add_column("people", sa.Column("tongue", sa.Text, nullable=False))',
    ],
)
def test_what_takes_away_is_seen(line: str) -> None:
    assert taken_away(f"def upgrade():\n    {line}\n")
    assert not taken_away(f"def downgrade():\n    {line}\n")


def test_what_adds_passes() -> None:
    column = 'sa.Column("tongue", sa.Text, nullable=False, server_default="")'
    assert not taken_away(f"def upgrade():\n    op.add_column('people', {column})\n")
    assert not taken_away(
        "def upgrade():\n    op.create_table('tongues')\n    op.drop_index('x')\n"
    )
