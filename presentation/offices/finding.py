"""Finding somebody among those who are open: by name, by post, or in a file."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from xlsxwriter import Workbook

from census.offices.offices import (
    OfficeList,
    chosen,
    key_of_person,
    key_of_position,
    positions,
    told_apart,
)
from census.people.people import Employee
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
from presentation.offices.heads import how_far, person_lines

POSTS_LISTED, POSTS_ON_BUTTONS, PEOPLE, CALLED_SINGLY = 12, 3, 20, 4
LONGEST_POST = 30


def find(texts: Texts, *, found: OfficeList) -> Message:
    """Ask for a name or a post, and count those who are open by post."""
    code, posts = found.office.code, positions(found.open)
    more = len(posts) - POSTS_LISTED
    return Message(
        paragraphs(
            texts("office-find", office=found.office.name),
            lines(
                texts("office-find-posts"),
                *(
                    texts("office-find-post", post=post, count=count)
                    for post, count in posts[:POSTS_LISTED]
                ),
                texts("office-find-more", count=more) if more > 0 else None,
            )
            if posts
            else None,
        ),
        rows(
            *(
                Button(
                    texts.plain(
                        "button-office-post", post=names.shortened(post, LONGEST_POST), count=count
                    ),
                    pack(Action.OFFICE_OF, code, key_of_position(post)),
                )
                for post, count in posts[:POSTS_ON_BUTTONS]
            ),
            _file_button(texts, found),
            buttons.office_list(texts, code),
            buttons.home(texts),
        ),
    )


def people(texts: Texts, *, found: OfficeList, some: Sequence[Employee], what: str) -> Message:
    """Show those of a search or a post; ``what`` was searched for.

    One person, a few, or all people of one post can be called by themselves.
    """
    code, more = found.office.code, len(some) - PEOPLE
    return Message(
        paragraphs(
            texts("office-found" if some else "office-found-nobody", what=what, count=len(some)),
            lines(
                *person_lines(texts, found, some[:PEOPLE]),
                texts("office-found-more", count=more) if more > 0 else None,
            ),
        ),
        rows(
            *_call_buttons(texts, found, some),
            _file_button(texts, found) if more > 0 else None,
            Button(texts.plain("button-office-again"), pack(Action.OFFICE_FIND, code)),
            buttons.office_list(texts, code),
            buttons.home(texts),
        ),
    )


def file(texts: Texts, *, found: OfficeList) -> Message:
    """Send those who are open as a workbook."""
    name = f"{texts.plain('office-sheet')}-{found.office.code}-{texts.local_day(found.at)}.xlsx"
    document = Document(name.lower().replace(" ", "-"), lambda: _workbook(texts, found))
    return Message(
        texts("office-file", office=found.office.name),
        rows(buttons.office_list(texts, found.office.code), buttons.home(texts)),
        document=document,
    )


def _call_buttons(texts: Texts, found: OfficeList, some: Sequence[Employee]) -> Iterator[Button]:
    """Yield one button for all of them where they are one post, else one for each of a few."""
    able = [
        each
        for each in some
        if each.chat not in (None, found.by) and each in found.to_remind and found.calls
    ]
    key, named = _key(found, some), told_apart(found.open)
    if key and able:
        yield Button(texts.plain("button-office-call"), _call(found, key))
    elif len(able) <= CALLED_SINGLY:
        for each in able:
            label = texts.plain("button-office-call-one", name=names.shortened(named[each.nip]))
            yield Button(label, _call(found, key_of_person(each)))


def _call(found: OfficeList, key: str) -> str:
    return pack(Action.OFFICE_CALL, found.office.code, key)


def _file_button(texts: Texts, found: OfficeList) -> Button:
    label = texts.plain("button-office-file")
    return Button(label, pack(Action.OFFICE_FILE, found.office.code))


def _key(found: OfficeList, some: Sequence[Employee]) -> str:
    """Return the key that stands for just these people; empty if none does."""
    if len(some) == 1:
        return key_of_person(some[0])
    keys = {key_of_position(each.position) for each in some if each.position}
    key = keys.pop() if len(keys) == 1 else ""
    return key if key and set(chosen(found.open, key)) == set(some) else ""


def _workbook(texts: Texts, found: OfficeList) -> bytes:
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    named = told_apart(found.open)
    headings = tuple(texts.plain(f"office-sheet-{each}") for each in ("state", "name", "post"))
    table = ExportTable(
        headings,
        (Column.TEXT, Column.TEXT, Column.TEXT),
        [
            (
                texts.plain(f"office-sheet-{how_far(found, each)}"),
                harmless(named[each.nip]),
                harmless(each.position),
            )
            for each in found.open
        ],
    )
    write_table(book, book.add_worksheet(texts.plain("office-sheet")), table, 0)
    return finished(book, written)
