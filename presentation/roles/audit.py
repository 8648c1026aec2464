"""The audit as sentences, page by page, and as a file."""

from collections.abc import Sequence
from datetime import time
from io import BytesIO

from xlsxwriter import Workbook

from census.audit import ActKind, AuditView, ShownAct, kind_of
from presentation.boards.export_rows import Column, ExportTable, harmless
from presentation.boards.exports import write_table
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Document, Message, rows
from presentation.chat.presses import pack
from presentation.drawing.workbooks import finished
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs
from presentation.roles.names import actor, place


def sentence(texts: Texts, act: ShownAct) -> str:
    """Return what was done, without who did it. An unknown act is named as it is stored."""
    key = f"audit-{act.action.replace(' ', '-')}"
    if not texts.has(key):
        return texts.plain("audit-other", action=act.action)
    unit = names.unit_name(texts, act.unit) if act.unit else ""
    return texts.plain(
        key,
        unit=unit,
        place=place(texts, act.role, act.unit) if act.role else unit,
        whom=actor(texts, act.whom),
        number=act.number,
        count=act.count,
        arms=texts.listed([_arm(texts, code) for code in act.arms]) or "",
    )


def _arm(texts: Texts, code: str) -> str:
    kind, _, value = code.partition(" ")
    if kind.endswith("hour"):
        value = texts.time(time.fromisoformat(value.replace(".", ":")))
    return texts.plain(f"audit-arm-{kind}", value=value)


def audit(texts: Texts, view: AuditView) -> Message:
    """Show a page of acts, with the ways to narrow them down and the file."""
    chosen = (view.kind or "", view.by)
    turning = tuple(
        Button(texts.plain(key), pack(Action.AUDIT, str(to), *chosen))
        for key, to in (
            ("office-page-before", view.page - 1),
            ("office-page-after", view.page + 1),
        )
        if 1 <= to <= view.pages
    )
    acts = (
        texts(
            "audit-line",
            at=texts.moment(each.at),
            who=actor(texts, each.who),
            act=sentence(texts, each),
        )
        for each in view.acts
    )
    return Message(
        paragraphs(
            lines(
                texts("audit-title"),
                texts("audit-of-kind", kind=texts.plain(f"audit-kind-{view.kind}"))
                if view.kind
                else None,
                texts("audit-of-person", who=actor(texts, view.name)) if view.by else None,
            ),
            lines(*acts) if view.acts else texts("audit-nothing"),
            texts("office-open-page", page=view.page, pages=view.pages) if view.pages > 1 else None,
        ),
        rows(
            turning,
            (
                Button(texts.plain("audit-by-kind"), pack(Action.AUDIT_KINDS)),
                Button(texts.plain("audit-by-person"), pack(Action.AUDIT_ACTORS)),
            ),
            (
                Button(
                    texts.plain("audit-file-some" if any(chosen) else "audit-file"),
                    pack(Action.AUDIT_FILE, *chosen),
                ),
                buttons.home(texts),
            ),
        ),
    )


def choose_kind(texts: Texts) -> Message:
    """Ask which kind of acts."""
    kinds = (
        Button(texts.plain(f"audit-kind-{kind}"), pack(Action.AUDIT, "1", kind, ""))
        for kind in ActKind
    )
    return Message(texts("audit-which-kind"), rows(*kinds, _all(texts)))


def choose_actor(texts: Texts, actors: Sequence[tuple[str, str]]) -> Message:
    """Ask whose acts."""
    people = (
        Button(names.shortened(actor(texts, name)), pack(Action.AUDIT, "1", "", chat))
        for chat, name in actors
    )
    return Message(texts("audit-which-person"), rows(*people, _all(texts)))


def file(texts: Texts, acts: Sequence[ShownAct]) -> Message:
    """Return all acts as an XLSX, which is written when it is needed."""
    document = Document(f"{texts.plain('audit-filename')}.xlsx", lambda: workbook(texts, acts))
    return Message(texts("audit-file-caption", count=len(acts)), document=document)


def workbook(texts: Texts, acts: Sequence[ShownAct]) -> bytes:
    """Return the acts as an XLSX, a row each: day, time, who, what, kind."""
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    headings = tuple(
        texts.plain(f"audit-column-{name}") for name in ("day", "time", "who", "act", "kind")
    )
    table = ExportTable(
        headings,
        (Column.DAY, Column.TEXT, Column.TEXT, Column.TEXT, Column.TEXT),
        [
            (
                texts.local_day(each.at),
                f"{texts.local_time(each.at):%H:%M}",
                harmless(actor(texts, each.who)),
                harmless(sentence(texts, each)),
                texts.plain(f"audit-kind-{kind_of(each.action)}"),
            )
            for each in acts
        ],
    )
    write_table(book, book.add_worksheet(texts.plain("audit-filename")), table, 0)
    return finished(book, written)


def _all(texts: Texts) -> Button:
    return Button(texts.plain("audit-all"), pack(Action.AUDIT))
