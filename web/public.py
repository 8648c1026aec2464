"""The public page over HTTP: rendered once for each reading, and answered from memory after that.

Nobody can send anything here, and no answer depends on who asks. What is not of the site is one
and the same page, so that guessed addresses fill no memory and ask no database.
"""

import asyncio
import gzip
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from aiohttp import web

from census.pages.site import Site
from census.people.people import Language
from presentation.language.catalogue import Catalogue
from presentation.language.fluent_files import FALLBACK
from presentation.pages.addresses import Order, Visit, language_of, order_of, unit_path
from presentation.pages.certificates import ROOM as CERTIFICATES
from presentation.pages.certificates import TYPED, UNKNOWN_CODE, certificate_asked
from presentation.pages.downloads.files import CSV, DATA, JSON, PDF, PNG, is_drawn
from presentation.pages.links import APP
from presentation.pages.routes import STATIC, PageContent, PageWriter, missing
from services.pages.welcoming import Welcome
from web.headers import headers

LARGEST_BODY: Final = 1024
MOST_KEPT: Final = 64 * 1024 * 1024
"""Bytes of pages in memory. What was asked for least lately goes first."""
PAGE: Final = "[1-9][0-9]{0,2}"
"""A page of a board in a query."""
PACKED_ALREADY: Final = {PNG, PDF}
FRESH: Final = "public, max-age=30"
FOR_EVER: Final = "public, max-age=31536000, immutable"
"""For what has its own hash in its name."""

SIGN: Final = "/tanda.svg"
ASSETS: Final = (
    ("page.css", "/gaya-{}.css", "text/css"),
    ("screen.js", "/layar-{}.js", "text/javascript"),
    ("app.js", "/aplikasi-{}.js", "text/javascript"),
)
"""Files of the site with their addresses, which have the hash of the file."""

Asked = tuple[str, Visit]
Enter = Callable[[str], Awaitable[Welcome | None]]
"""Looks at Telegram's init data; None where Telegram did not sign it."""


@dataclass(frozen=True, slots=True)
class PackedPage:
    """A rendered answer: as it is, packed by gzip, and its ETag."""

    written: PageContent
    packed: bytes
    tag: str

    @classmethod
    def of(cls, written: PageContent) -> "PackedPage":
        """Pack an answer. Equal contents have equal tags, whatever process made them."""
        tag = f'"{sha256(written.content).hexdigest()[:32]}"'
        if written.kind in PACKED_ALREADY:
            return cls(written, b"", tag)
        return cls(written, gzip.compress(written.content, 6, mtime=0), tag)

    @property
    def size(self) -> int:
        """Bytes in memory."""
        return len(self.written.content) + len(self.packed)


class PublicPages:
    """The pages of the newest reading.

    ``base`` is the public address and ``bot`` the bot's user name, where they are known.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        site: Site,
        *,
        base: str = "",
        bot: str = "",
        enter: Enter | None = None,
    ) -> None:
        sign = (STATIC / "sign.svg").read_bytes()
        self._own = {SIGN: PackedPage.of(PageContent(sign, "image/svg+xml"))}
        self._assets: dict[str, str] = {}
        for name, address, kind in ASSETS:
            content = (STATIC / name).read_bytes()
            self._assets[name] = address.format(sha256(content).hexdigest()[:12])
            self._own[self._assets[name]] = PackedPage.of(PageContent(content, kind))
        self._catalogue, self._base, self._bot, self._enter = catalogue, base, bot, enter
        self._headers = headers(framed=bool(base))
        self._kept: OrderedDict[Asked, PackedPage] = OrderedDict()
        self._size = 0
        self._drawing = asyncio.Lock()
        self._writer = self._of(site)

    def show(self, site: Site) -> bool:
        """Show another reading; return whether anything in it differs from the last."""
        if site == self._writer.site:
            return False
        self._writer = self._of(site)
        self._kept.clear()
        self._size = 0
        return True

    def app(self) -> web.Application:
        """Return the web application."""
        app = web.Application(client_max_size=LARGEST_BODY)
        if self._enter is not None:
            app.router.add_get(f"{APP}/saya", self._welcome)
        app.router.add_get("/{path:.*}", self._answer)
        return app

    async def _answer(self, request: web.Request) -> web.Response:
        own = self._own.get(request.path)
        if own is not None:
            return self._response(request, own, FRESH if request.path == SIGN else FOR_EVER)
        visit = self._visit(request)
        typed = request.query.get(TYPED, "")
        if typed and request.path.strip("/") == CERTIFICATES:
            there = {**self._headers, "Location": visit.link(certificate_asked(typed))}
            return web.Response(status=303, headers=there)
        return self._response(request, await self._find(request.path, visit), FRESH)

    async def _welcome(self, request: web.Request) -> web.Response:
        """Say where somebody who opens the Mini App comes first; 403 for who is not known to be.

        ``Authorization: tma …`` holds Telegram's init data.
        """
        scheme, _, init_data = request.headers.get("Authorization", "").partition(" ")
        found = await self._enter(init_data) if self._enter and scheme == "tma" else None
        said = {**self._headers, "Cache-Control": "no-store"}
        if found is None:
            return web.json_response({}, status=403, headers=said)
        spoken = found.language if found.language in self._writer.languages else FALLBACK
        known = found.unit is not None and self._writer.site.regency_of(found.unit) is not None
        path = unit_path(found.unit) if found.unit and known else "/"
        link = Visit(spoken, chosen=True, app=True).link(path)
        return web.json_response({"path": link}, headers=said)

    async def _find(self, path: str, visit: Visit) -> PackedPage:
        if (kept := self._known(path, visit)) is not None:
            return kept
        if not is_drawn(path):
            return self._keep(path, visit, self._writer.write(path, visit))
        # What takes long is drawn beside the loop, one after the other, and for all who ask once.
        async with self._drawing:
            if (kept := self._known(path, visit)) is not None:
                return kept
            writer = self._writer
            written = await asyncio.to_thread(writer.write, path, visit)
            if writer is not self._writer:
                return PackedPage.of(written)
            return self._keep(path, visit, written)

    def _known(self, path: str, visit: Visit) -> PackedPage | None:
        kept = self._kept.get((path, visit))
        if kept is not None:
            self._kept.move_to_end((path, visit))
        return kept

    def _keep(self, path: str, visit: Visit, written: PageContent) -> PackedPage:
        if not written.found:
            if missing(path) == UNKNOWN_CODE:
                return PackedPage.of(written)  # It shows what was typed.
            # One answer for all addresses that there are none of, in each language.
            path, visit = missing(path), Visit(visit.language, visit.chosen, app=visit.app)
            if (path, visit) in self._kept:
                return self._kept[path, visit]
        kept = self._kept[path, visit] = PackedPage.of(written)
        self._size += kept.size
        while self._size > MOST_KEPT:
            _, oldest = self._kept.popitem(last=False)
            self._size -= oldest.size
        return kept

    def _visit(self, request: web.Request) -> Visit:
        spoken, query = self._writer.languages, request.query
        chosen = Language(query.get("lang", ""))
        app = bool(self._base) and (request.path == APP or query.get("app") == "1")
        visit = Visit(chosen, chosen=True, app=app)
        if chosen not in spoken:
            # Whoever fetches figures every day reads the same, whatever the browser speaks.
            figures = request.path.startswith(f"/{DATA}/")
            accepted = "" if figures else request.headers.get("Accept-Language", "")
            visit = Visit(language_of(accepted, spoken), app=app)
        if not request.path.startswith("/papan/"):
            return visit
        order, back = order_of(query.get("urut", Order.RANK))
        typed = query.get("hal", "1")
        page = int(typed) if re.fullmatch(PAGE, typed) else 1
        return replace(visit, order=order, back=back, page=page)

    def _response(self, request: web.Request, kept: PackedPage, fresh: str) -> web.Response:
        said = {**self._headers, "ETag": kept.tag, "Cache-Control": fresh}
        if kept.tag in request.headers.get("If-None-Match", ""):
            return web.Response(status=304, headers=said)
        body = kept.written.content
        if kept.packed and "gzip" in request.headers.get("Accept-Encoding", ""):
            body, said["Content-Encoding"] = kept.packed, "gzip"
        said["Content-Type"] = _kind(kept.written.kind)
        if kept.written.kind in {JSON, CSV, PNG}:
            # Open to the pages of others: nothing here depends on who asks.
            said["Access-Control-Allow-Origin"] = "*"
        return web.Response(status=200 if kept.written.found else 404, body=body, headers=said)

    def _of(self, site: Site) -> PageWriter:
        return PageWriter(
            self._catalogue, site, assets=self._assets, base=self._base, bot=self._bot
        )


def _kind(kind: str) -> str:
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
