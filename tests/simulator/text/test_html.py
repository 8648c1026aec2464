import pytest

from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import Entity
from simulator.text.markup import parse_html


@pytest.mark.parametrize(
    ("markup", "text", "entities"),
    [
        ("a &lt;b&gt; &amp; &quot;c&#34;", 'a <b> & "c"', ()),
        ("&nbsp;&apos;", "&nbsp;&apos;", ()),
        ("👋 <b>25 hari</b>", "👋 25 hari", (Entity("bold", 3, 7),)),
        ("<i><u>x</u></i>", "x", (Entity("underline", 0, 1), Entity("italic", 0, 1))),
        ("<b></b>x", "x", ()),
        ("<B>x</b>", "x", (Entity("bold", 0, 1),)),
        (
            '<a href="https://sensus.bps.go.id">BPS</a>',
            "BPS",
            (Entity("text_link", 0, 3, url="https://sensus.bps.go.id/"),),
        ),
        ('<a href="bukan tautan">x</a>', "x", ()),
        ('<a href="tg://user?id=7">Ani</a>', "Ani", (Entity("text_mention", 0, 3, user_id=7),)),
        ('<span class="tg-spoiler">x</span>', "x", (Entity("spoiler", 0, 1),)),
        (
            '<pre><code class="language-python">x</code></pre>',
            "x",
            (Entity("pre", 0, 1, language="python"),),
        ),
        ('<code class="language-x">x</code>', "x", (Entity("code", 0, 1),)),
        ("<blockquote expandable>x</blockquote>", "x", (Entity("expandable_blockquote", 0, 1),)),
        (
            '<tg-time unix="1583456400" format="wDT">kini</tg-time>',
            "kini",
            (Entity("date_time", 0, 4, unix_time=1583456400, date_time_format="wDT"),),
        ),
        ("<b>x</>", "x", (Entity("bold", 0, 1),)),
    ],
)
def test_html_becomes_text_with_entities(
    markup: str, text: str, entities: tuple[Entity, ...]
) -> None:
    parsed = parse_html(markup)

    assert (parsed.text, parsed.entities) == (text, entities)


@pytest.mark.parametrize(
    ("markup", "sentence"),
    [
        ('<tg-time unix="1" format="x">kini</tg-time>', "Invalid date-time format specified"),
        ("3 < 4", 'Unsupported start tag "" at byte offset 2'),
        ("👋 <br>", 'Unsupported start tag "br" at byte offset 5'),
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        (
            "<b><i>x</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<a href=http://x.id/>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(markup: str, sentence: str) -> None:
    with pytest.raises(BadRequestError) as refused:
        parse_html(markup)

    assert refused.value.description == f"Bad Request: can't parse entities: {sentence}"
