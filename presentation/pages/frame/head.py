"""What the head of a page says of it to other programs."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from presentation.boards.cards.sheet import CardSize
from presentation.pages.addresses import Visit
from presentation.pages.markup import el
from presentation.pages.view import PageView


def when_shared(view: PageView, title: str, about: str, picture: str) -> Iterable[Markup]:
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


def in_other_languages(view: PageView) -> Sequence[Markup]:
    """Name the page in each language, by whole addresses: others are no links to a search engine.

    (https://developers.google.com/search/docs/specialty/international/localized-versions)
    """
    if not view.base:
        return ()
    return [
        el(
            "link",
            rel="alternate",
            hreflang=each,
            href=view.base + in_language(view, each).link(view.path),
        )
        for each in view.languages
    ]


def in_language(view: PageView, language: str) -> Visit:
    """Return the same visit in another language."""
    return view.visit.inside(next(each for each in view.languages if each == language))
