"""The public page in a real browser: nothing hangs over an edge, and nothing is refused."""

from collections.abc import AsyncIterator
from dataclasses import replace
from fractions import Fraction
from io import BytesIO

import pytest
from playwright.async_api import Browser, ViewportSize
from pypdf import PdfReader

from census.brief.brief import outlooks
from census.campaign.phases import Season
from census.pages.visits import VisitsState
from census.units import Target
from tests.presentation.brief.brief_messages import a_brief
from tests.presentation.every.examples import AMBULU, INTERVIEW, ONLINE, a_catalogue
from tests.presentation.pages.page_examples import a_regency, a_site, a_visited
from tests.simulator.page.browsing import CHROMIUM, DESKTOP, PHONE, opened_browser
from web.public import PublicPages
from web.server import listening

LOW = (Target("Badan Pusat Statistik Kabupaten", Fraction(3, 200)), Target("Bupati", Fraction(1)))
PATHS = ("/", "/papan/kecamatan", "/papan/kunjungan-desa", f"/unit/{AMBULU.code}", "/layar")
OVER_AN_EDGE = """() => {
  const found = [];
  if (document.documentElement.scrollWidth > window.innerWidth) found.push("the page is too wide");
  for (const menu of document.querySelectorAll("nav"))
    if (menu.scrollWidth > menu.clientWidth + 1) found.push("a menu goes on unseen");
  for (const text of document.querySelectorAll("svg.gauge text, svg.chart text")) {
    const own = text.getBoundingClientRect(), all = text.ownerSVGElement.getBoundingClientRect();
    if (own.left < all.left - 1 || own.right > all.right + 1) found.push(text.textContent);
  }
  return found;
}"""
SLIDES_TOO_HIGH = """() => {
  const found = [], slides = [...document.querySelectorAll("main > section")];
  const button = document.querySelector("button").getBoundingClientRect();
  for (const slide of slides) {
    slides.forEach(each => { each.hidden = each !== slide; });
    const named = slide.querySelector("h1").textContent;
    if (slide.getBoundingClientRect().height > window.innerHeight + 1) found.push(named);
    for (const said of slide.querySelectorAll(":scope > .data")) {
      const words = document.createRange();
      words.selectNodeContents(said);
      for (const line of words.getClientRects())
        if (line.right > button.left && line.bottom > button.top) found.push(said.textContent);
    }
  }
  return found;
}"""


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no chromium, chromium-browser or google-chrome on PATH")
    async with opened_browser(CHROMIUM) as opened:
        yield opened


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_no_page_hangs_over_an_edge_and_no_browser_complains(
    browser: Browser, viewport: ViewportSize
) -> None:
    brief = a_brief(2)
    low = replace(brief, outlooks=outlooks(brief.board.whole, LOW, 25))
    pages = PublicPages(a_catalogue(), a_site(a_regency(brief=low, visits=a_visited())))
    complaints: list[str] = []
    async with (
        listening(pages.app(), "127.0.0.1", 0) as port,
        await browser.new_context(viewport=viewport) as context,
    ):
        page = await context.new_page()
        page.on("console", lambda said: complaints.append(said.text))
        page.on("pageerror", lambda fault: complaints.append(str(fault)))
        for path in PATHS:
            await page.goto(f"http://127.0.0.1:{port}{path}")
            assert await page.evaluate(OVER_AN_EDGE) == [], path
    assert complaints == []


@pytest.mark.parametrize("visits", [None, a_visited()], ids=["online", "visits"])
async def test_every_slide_fits_on_the_projector(
    browser: Browser, visits: VisitsState | None
) -> None:
    brief = a_brief(40)
    long = Target("Badan Pusat Statistik Kabupaten", Fraction(49, 100))
    # The last day says most: what is missing, and which share is the nearest.
    ways = outlooks(brief.board.whole, (long, LOW[1]), 0, brief.counts)
    regency = a_regency(brief=replace(brief, outlooks=ways), visits=visits)
    last_day = Season(ONLINE.last_day, ONLINE, INTERVIEW)
    pages = PublicPages(a_catalogue(), a_site(regency, last_day))
    async with (
        listening(pages.app(), "127.0.0.1", 0) as port,
        await browser.new_context(viewport={"width": 1920, "height": 1080}) as context,
    ):
        page = await context.new_page()
        await page.goto(f"http://127.0.0.1:{port}/layar")
        assert await page.locator("main > section").count() > 3
        slides = await page.locator("main > section").count()
        assert await page.evaluate(SLIDES_TOO_HIGH) == []
        assert await page.evaluate(OVER_AN_EDGE) == []
        # On paper all of them, each on its own sheet, and no button.
        sheets = PdfReader(BytesIO(await page.pdf(prefer_css_page_size=True))).pages
        assert len(sheets) == slides
        assert all(sheet.mediabox.width > sheet.mediabox.height for sheet in sheets)
        assert "Berhenti" not in "".join(sheet.extract_text() for sheet in sheets)
