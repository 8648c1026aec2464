"""What the columns and the empty cells of a recap mean, as options of the command line."""

from collections.abc import Mapping

import typer

from census.errors import FileError
from census.recaps.columns import (
    CELL_KEY,
    CELL_MEANINGS,
    COLUMN_MEANINGS,
    folded_heading,
    unclear_columns,
)
from presentation.language.catalogue import Texts
from sources.recaps.blank_cells import MARKS


def explanations(columns: list[str], empty: str | None) -> Mapping[str, str]:
    """Return the options as a ColumnMapping. Raises typer.BadParameter."""
    return {**_explained(columns), **_meaning_of_blanks(empty)}


def _explained(columns: list[str]) -> Mapping[str, str]:
    explained = {}
    for said in columns:
        heading, _, meaning = said.rpartition("=")
        if not heading or meaning not in set(COLUMN_MEANINGS):
            known = ", ".join(COLUMN_MEANINGS)
            raise typer.BadParameter(f'"Heading=meaning", one of {known}', param_hint="--column")
        explained[folded_heading(heading)] = meaning
    return explained


def _meaning_of_blanks(empty: str | None) -> Mapping[str, str]:
    if empty is None:
        return {}
    if empty not in set(CELL_MEANINGS):
        raise typer.BadParameter(" or ".join(CELL_MEANINGS), param_hint="--empty")
    return {CELL_KEY + mark: empty for mark in MARKS.values()}


def how_to_explain(texts: Texts, refusal: FileError) -> list[str]:
    """Explain how to name the sheet, and the meaning of columns and of cells without a number."""
    if any(finding.key == "sheets-several" for finding in refusal.findings):
        return [texts.plain("terminal-recap-sheet")]
    hints = [
        texts.plain(
            "terminal-recap-explain-cells" if column.count else "terminal-recap-explain",
            heading=column.heading,
            choices=", ".join(column.choices),
        )
        for column in unclear_columns(refusal)
    ]
    return list(dict.fromkeys(hints))
