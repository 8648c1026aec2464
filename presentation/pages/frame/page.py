"""The frame of every page: head, navigation, language, and what is said about the figures."""

from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup

from census.boards.board import Board
from census.fieldwork.following.board import FieldBoard
from presentation.boards import text as board_text
from presentation.fieldwork.leading import boards as field_boards
from presentation.language import names
from presentation.language.html import Html, unmarked
from presentation.pages.addresses import VISITS
from presentation.pages.frame.head import in_language, in_other_languages, when_shared
from presentation.pages.markup import Child, el, inside
from presentation.pages.view import PageView

NO_PAGE = "page-not-found"


def page(
    view: PageView,
    title: str,
    *content: Child,
    board: Board | None = None,
    field: FieldBoard | None = None,
    about: str = "",
    picture: str = "",
) -> str:
    """Return a whole page.

    ``board`` is the one whose figures it shows, ``field`` that of the visits: source and counting
    rule are named. ``about`` is what a link to it says, before the day of its figures.
    """
    census = view.texts.plain("census-name")
    return document(
        view,
        title,
        _header(view, census),
        el("main", *content, id="isi"),
        _footer(view, board, field),
        about=" ".join([about, *_dated(view, board, field)]) if about else "",
        picture=picture,
    )


def document(
    view: PageView,
    title: str,
    *body: Child,
    about: str = "",
    picture: str = "",
    more: Child = None,
    style: str | None = None,
) -> str:
    """Return a whole document.

    ``about`` and the path of a ``picture`` show where a link to it is shared. ``more`` goes into
    the head.
    """
    census = view.texts.plain("census-name")
    shown = title if census in title else f"{title} · {census}"
    described = about or view.texts.plain("page-about-persons")
    return Markup("<!doctype html>") + el(
        "html",
        el(
            "head",
            el("meta", charset="utf-8"),
            el("meta", name="viewport", content="width=device-width, initial-scale=1"),
            el("title", shown),
            el("meta", name="description", content=described),
            el("meta", name="color-scheme", content="light dark"),
            el("link", rel="stylesheet", href=view.assets["page.css"]),
            el("link", rel="icon", type="image/svg+xml", href="/tanda.svg"),
            *in_other_languages(view),
            *when_shared(view, shown, described, picture),
            more,
            el("script", "", src=view.assets["app.js"], defer=True) if view.visit.app else None,
        ),
        el(
            "body",
            el("a", view.texts.plain("page-skip"), href="#isi", class_="skip"),
            *body,
        ),
        lang=view.texts.language,
        class_=style,
    )


def section(heading: str, *content: Child, level: str = "h2", style: str = "card") -> Markup:
    """Return a part of a page with its heading."""
    return el("section", el(level, heading), *content, class_=style)


def own_data(view: PageView, board: Board) -> Markup | None:
    """Return source and day of a board, where they are not those of the regency as a whole."""
    brief, data = view.regency.brief, names.board_data(view.texts, board)
    same = brief is not None and data == names.board_data(view.texts, brief.board)
    return None if same else paragraph(data, "data")


def paragraph(text: str | Html | None, style: str | None = None) -> Markup | None:
    """Return a paragraph; None for nothing to say."""
    return el("p", text, class_=style) if text else None


def bullets(items: Iterable[Child], style: str = "plain") -> Markup | None:
    """Return a list; None for an empty one."""
    points = [el("li", item) for item in items if item]
    return el("ul", *points, class_=style) if points else None


def crumbs(view: PageView, *ways: tuple[str, str]) -> Markup:
    """Return the way up: links with their names, from the front page on."""
    front = (view.link(view.front()), view.regency.area.name)
    links = [el("li", el("a", name, href=href)) for href, name in (front, *ways)]
    return el("nav", el("ol", *links), class_="crumbs", aria_label=view.texts.plain("page-way-up"))


def not_found(view: PageView) -> str:
    """Say kindly that there is no such page, and lead to the front page."""
    texts = view.texts
    title = texts.plain(NO_PAGE)
    return page(
        view,
        title,
        el(
            "section",
            el("h1", title),
            paragraph(texts.plain(f"{NO_PAGE}-why")),
            el("p", el("a", texts.plain("page-to-front"), href=view.link("/"), class_="button")),
            class_="hero",
        ),
    )


def downloads(view: PageView, *paths: str) -> Markup:
    """Offer files: each by its kind, CSV, JSON, PDF."""
    links = [
        el("a", path.rpartition(".")[2].upper(), href=view.link(path), download=True)
        for path in paths
    ]
    # What figures may be used for is asked where they are taken along.
    reuse = any(path.startswith("/data/") for path in paths)
    said = view.texts.plain("page-reuse") if reuse else None
    begin = view.texts.plain("page-download")
    return el("p", begin, " ", *_spaced(links), ". " if said else None, said, class_="note files")


def _spaced(links: Sequence[Markup]) -> Iterable[Child]:
    for place, link in enumerate(links):
        yield " · " if place else None
        yield link


def _boards(view: PageView) -> Iterator[tuple[str, str]]:
    """Yield the paths of all boards with their names: those of the visits first."""
    texts, visits = view.texts, view.regency.visits
    for name, kind in VISITS.items():
        if visits is not None and kind in visits.boards:
            yield view.visits_board(name), texts.plain(f"page-visits-{kind}")
    for kind in view.regency.boards:
        board = texts.plain(f"button-board-{kind}")
        online = texts.plain("page-online-board", board=board) if visits else board
        yield view.board(kind), online


def _header(view: PageView, census: str) -> Markup:
    texts = view.texts
    ways = [(view.front(), texts.plain("page-overview")), *_boards(view)]
    links = [
        el(
            "li",
            el(
                "a",
                name,
                href=view.link(path),
                aria_current="page" if path == view.path else None,
            ),
        )
        for path, name in ways
    ]
    languages = [
        el(
            "li",
            el(
                "a",
                name,
                href=in_language(view, each).link(view.path),
                lang=each,
                hreflang=each,
                aria_current="true" if each == texts.language else None,
            ),
        )
        for each, name in view.languages.items()
    ]
    navs = (
        el("nav", el("ul", *links), aria_label=texts.plain("page-boards"), class_="ways"),
        el(
            "nav", el("ul", *languages), aria_label=texts.plain("page-language"), class_="languages"
        ),
    )
    # In Telegram the first screen is small, and whoever opens it has come for the figures.
    folded = (
        el("details", el("summary", texts.plain("page-menu")), *navs) if view.visit.app else navs
    )
    return el(
        "header",
        el("a", census, " · ", view.regency.area.name, href=view.link(view.front()), class_="name"),
        folded,
    )


def _dated(view: PageView, board: Board | None, field: FieldBoard | None) -> Iterator[str]:
    """Say of which day the first figures are, and whether they are invented."""
    texts = view.texts
    if field is not None:
        said, illustrative = field_boards.data(texts, field), field.illustrative
    elif board is not None:
        said, illustrative = names.board_data(texts, board), board.illustrative
    else:
        return
    yield f"{said}."
    if mark := names.made_up(texts, illustrative=illustrative):
        yield unmarked(mark)


def _footer(view: PageView, board: Board | None, field: FieldBoard | None) -> Markup:
    texts = view.texts
    said: list[Child] = []
    if field is not None:
        said += [
            el("strong", field_boards.data(texts, field)),
            names.made_up(texts, illustrative=field.illustrative),
            texts.plain("page-visits-counting"),
        ]
    if board is not None:
        said += [
            el("strong", names.board_data(texts, board)),
            names.made_up(texts, illustrative=board.illustrative),
            names.counting_rule(texts, board.rule),
            board_text.bases(texts, board),
            texts("board-of-invited") if board.unmeasured else None,
        ]
    return el(
        "footer",
        el("h2", texts.plain("page-about-figures")) if said else None,
        inside(el("p", each) for each in said if each),
        el("p", texts.plain("page-about-persons")),
    )
