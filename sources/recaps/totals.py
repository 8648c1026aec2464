"""Lines of a recap that are no unit: totals, subtotals, averages."""

import re
from collections.abc import Callable

from census.recaps.columns import folded_heading

SPACED_OUT = re.compile(r"(?:\w )+\w")
"""J U M L A H"""
TOTAL = re.compile(
    r"(?:sub ?|grand )?(?:jumlah|jml|jlh|total)\b.*|.*\b(?:sub ?)?(?:total|jumlah)", re.DOTALL
)
AVERAGE = re.compile(r"(?:rata ?rata|rerata|rataan|average|mean)\b.*")


def is_total(text: str, is_unit: Callable[[str], bool]) -> bool:
    """Tell whether a name is a total's: Jumlah, Sub Total X, X Total. A unit may be named so."""
    return bool(TOTAL.fullmatch(_plain(text))) and not is_unit(text)


def is_average(text: str) -> bool:
    """Tell whether a name is that of a line with averages."""
    return bool(AVERAGE.fullmatch(_plain(text)))


def _plain(text: str) -> str:
    folded = folded_heading(text).strip(" :*")
    return folded.replace(" ", "") if SPACED_OUT.fullmatch(folded) else folded
