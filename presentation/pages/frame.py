"""The frame of every page: head, navigation, language, and what is said about the figures."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from census.boards.board import Board
from presentation.boards import text as board_text
from presentation.boards.cards.sheet import CardSize
from presentation.language import names
from presentation.language.html import Html
from presentation.pages.addresses import Visit
from presentation.pages.markup import Child, el, inside
from presentation.pages.view import PageView


def page(
    view: PageView,
    title: str,
    *content: Child,
    board: Board | None = None,
    about: str = "",
    picture: str = "",
) -> str:
    """Return a whole page. ``board`` is the one whose figures it shows: its source is named."""
    census = view.texts.plain("census-name")
    return document(
        view,
        title,
        _header(view, census),
        el("main", *content, id="isi"),
        _footer(view, board),
        about=about,
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
    texts = view.texts
    census = texts.plain("census-name")
    shown = title if census in title else f"{title} · {census}"
    described = about or texts.plain("page-about-persons")
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
            *_in_other_languages(view),
            *_when_shared(view, shown, described, picture),
            more,
            el("script", "", src=view.assets["app.js"], defer=True) if view.visit.app else None,
        ),
        el(
            "body",
            el("a", texts.plain("page-skip"), href="#isi", class_="skip"),
            *body,
        ),
        lang=texts.language,
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
    title = texts.plain("page-not-found")
    return page(
        view,
        title,
        el(
            "section",
            el("h1", title),
            paragraph(texts.plain("page-not-found-why")),
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
    return el("p", view.texts.plain("page-download"), " ", *_spaced(links), class_="note files")


def _spaced(links: Sequence[Markup]) -> Iterable[Child]:
    for place, link in enumerate(links):
        yield " · " if place else None
        yield link


def _when_shared(view: PageView, title: str, about: str, picture: str) -> Iterable[Markup]:
    """Yield what other programs show of a shared link (https://ogp.me); a picture needs a base."""
    said = {
        "og:title": title,
        "og:description": about,
        "og:type": "website",
        "og:site_name": view.texts.plain("census-name"),
    }
    if view.base:
        said["og:url"] = view.base + view.path
        if picture:
            wide, high = CardSize.WIDE.value
            said["og:image"] = view.base + view.link(picture)
            said |= {"og:image:width": str(wide), "og:image:height": str(high)}
    return [el("meta", property=name, content=value) for name, value in said.items()]


def _in_other_languages(view: PageView) -> Sequence[Markup]:
    return [
        el("link", rel="alternate", hreflang=each, href=view.base + _in(view, each).link(view.path))
        for each in view.languages
    ]


def _in(view: PageView, language: str) -> Visit:
    return view.visit.inside(next(each for each in view.languages if each == language))


def _header(view: PageView, census: str) -> Markup:
    texts = view.texts
    boards = [
        (view.board(kind), texts.plain(f"button-board-{kind}")) for kind in view.regency.boards
    ]
    ways = [(view.front(), texts.plain("page-overview")), *boards]
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
                href=_in(view, each).link(view.path),
                lang=each,
                hreflang=each,
                aria_current="true" if each == texts.language else None,
            ),
        )
        for each, name in view.languages.items()
    ]
    return el(
        "header",
        el("a", census, " · ", view.regency.area.name, href=view.link(view.front()), class_="name"),
        el("nav", el("ul", *links), aria_label=texts.plain("page-boards"), class_="ways"),
        el(
            "nav", el("ul", *languages), aria_label=texts.plain("page-language"), class_="languages"
        ),
    )


def _footer(view: PageView, board: Board | None) -> Markup:
    texts = view.texts
    said: list[Child] = []
    if board is not None:
        said = [
            el("strong", names.board_data(texts, board)),
            names.made_up(texts, illustrative=board.illustrative),
            names.counting_rule(texts, board.rule),
            board_text.bases(texts, board),
        ]
    return el(
        "footer",
        el("h2", texts.plain("page-about-figures")) if said else None,
        inside(paragraph_of(each) for each in said),
        el("p", texts.plain("page-about-persons")),
    )


def paragraph_of(child: Child) -> Markup | None:
    """Return a child in a paragraph; None for nothing."""
    return el("p", child) if child else None
