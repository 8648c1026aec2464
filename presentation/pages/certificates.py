"""The page that verifies a certificate: what was reached then, and how it is now."""

from collections.abc import Iterator
from urllib.parse import quote

from census.boards.milestones import (
    Certificate,
    code_of,
    fallen_below,
    resembles_code,
    written_code,
)
from census.pages.site import RegencyState
from presentation.boards.text import target_name
from presentation.language import names
from presentation.language.html import Html
from presentation.pages.addresses import unit_path
from presentation.pages.frame.page import crumbs, downloads, page, paragraph
from presentation.pages.markup import Child, el
from presentation.pages.view import PageView

ROOM, TYPED = "piagam", "kode"
UNKNOWN_CODE = "page-certificate-unknown"
"""Its text; the reason stands under that key with -why."""
NO_CODE = "page-certificate-no-code"
EXAMPLE = "3HM8-ZTQ5-K7RW"
"""What a code looks like."""
LONGEST = 40
"""More is no code, however it is spaced."""


def certificate_in(regency: RegencyState, typed: str) -> Certificate | None:
    """Return the certificate of a code, however it is written; None where there is none."""
    found = regency.certificates.get(code_of(typed))
    return found if found and found.unit.code not in regency.hidden else None


def certificate_path(made: Certificate) -> str:
    """Return the path of a certificate."""
    return f"/{ROOM}/{made.code}"


def certificate_asked(typed: str) -> str:
    """Return the path that answers whether a typed code is genuine; other words stay as typed."""
    asked = code_of(typed) if resembles_code(typed) else typed.strip()
    return f"/{ROOM}/{quote(asked[:LONGEST], safe='')}"


def asking_page(view: PageView) -> str:
    """Return the page that asks for a code. It needs no JavaScript."""
    title = view.texts.plain("page-certificate-check")
    return page(view, title, el("section", el("h1", title), _form(view), class_="hero"))


def unknown_code(view: PageView, typed: str) -> str:
    """Return the page of a code that is none of ours: with what was typed, to be typed better.

    Words that cannot be meant as a code are no code: it is said what one looks like.
    """
    texts, meant = view.texts, resembles_code(typed)
    code = written_code(code_of(typed)[:LONGEST]) if meant else ""
    title = texts.plain(UNKNOWN_CODE if meant else NO_CODE)
    said = (
        (texts("page-certificate-typed", code=code), texts(f"{UNKNOWN_CODE}-why"))
        if meant
        else (texts(f"{NO_CODE}-why", typed=typed[:LONGEST], example=EXAMPLE),)
    )
    return page(
        view,
        title,
        el(
            "section",
            el("h1", title),
            *map(paragraph, said),
            _form(view, code),
            el("p", el("a", texts.plain("page-to-front"), href=view.link("/"))),
            class_="hero",
        ),
    )


def _form(view: PageView, typed: str = "") -> Child:
    texts, kept = view.texts, view.visit
    hidden = {"lang": kept.language if kept.chosen else "", "app": "1" if kept.app else ""}
    field = el(
        "input",
        name=TYPED,
        id=TYPED,
        value=typed,
        required=True,
        maxlength=LONGEST,
        autocomplete="off",
        autocapitalize="characters",
    )
    return el(
        "form",
        el("label", texts.plain("page-certificate-check-why"), for_=TYPED),
        field,
        *(el("input", type="hidden", name=n, value=v) for n, v in hidden.items() if v),
        el("button", texts.plain("page-certificate-check-button"), class_="button"),
        action=f"/{ROOM}",
        method="get",
        class_="ask",
    )


def certificate_page(view: PageView, made: Certificate) -> str:
    """Return the page of a certificate that is genuine."""
    texts, kept = view.texts, made.kept
    unit = names.unit_name(texts, made.unit)
    title = texts.plain("page-certificate", unit=unit)
    figures = names.completed_of_base(texts, made.measure, kept.completed, kept.base)
    target = target_name(texts, made.target)
    said = texts.plain(
        "page-certificate-said",
        unit=unit,
        target=target,
        figures=figures,
        day=texts.local_day(kept.as_of),
    )
    path = unit_path(made.unit.code)
    return page(
        view,
        title,
        crumbs(view, (view.link(path), unit)),
        el(
            "section",
            el("h1", title),
            paragraph(texts("page-certificate-genuine", code=made.code), "lead"),
            paragraph(said),
            *(paragraph(each) for each in _now(view, made)),
            paragraph(names.made_up(texts, illustrative=kept.illustrative), "note"),
            downloads(view, f"/cetak/{ROOM}/{made.code}.pdf"),
            class_="hero",
        ),
        about=said,
        picture=f"/gambar/unit/{made.unit.code}.png",
    )


def _now(view: PageView, made: Certificate) -> Iterator[Html]:
    """Say so where the figures of now no longer reach the target, as after a correction."""
    if row := fallen_below(view.regency.around(made.unit), made.kept):
        yield view.texts("page-certificate-changed", rate=names.rate(view.texts, row))
