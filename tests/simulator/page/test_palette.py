"""The page's colours and type can be read on any machine."""

import re
from itertools import product
from pathlib import Path

import pytest

PALETTE = Path("simulator/page/static/palette.css").read_text("utf-8")
PAIRS = [
    *product(("ink", "muted", "faint", "link", "danger"), ("surface", "ground", "hover", "in")),
    ("out-meta", "out"),
    ("accent-ink", "accent"),
    ("accent-deep", "accent-soft"),
]


def luminance(colour: str) -> float:
    """Source: WCAG 2.1, relative luminance."""
    digits = colour if len(colour) == 6 else "".join(digit * 2 for digit in colour)
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(share * p for share, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("dark", [False, True])
def test_words_stand_out_from_what_is_behind_them(*, dark: bool) -> None:
    light, night = PALETTE.split("@media (prefers-color-scheme: dark)")
    colours = dict(re.findall(r"--([\w-]+): #([0-9a-f]+);", night if dark else light))
    low = {}
    for words, behind in PAIRS:
        lower, higher = sorted((luminance(colours[words]), luminance(colours[behind])))
        if (higher + 0.05) / (lower + 0.05) < 4.5:
            low[words, behind] = round((higher + 0.05) / (lower + 0.05), 2)
    assert not low


def test_emoji_come_last_so_that_digits_are_digits() -> None:
    (stack,) = re.findall(r"--font:([^;]+);", PALETTE)
    fonts = [each.strip(' "\n') for each in stack.split(",")]
    assert "system-ui" in fonts
    assert fonts[-1] == "Noto Color Emoji"
    assert fonts[-2] == "sans-serif"
