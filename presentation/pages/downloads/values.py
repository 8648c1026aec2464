"""How figures are written for other programs."""

import json
from collections.abc import Mapping
from fractions import Fraction

from census.units import Unit

Json = Mapping[str, object]
PLACES = 6
"""Decimals of a rate. Who wants it exact divides the two numbers beside it."""


def unit_name(unit: Unit) -> Json:
    """Return which unit it is."""
    return {
        "code": unit.code,
        "name": unit.name,
        "kind": unit.kind.value,
        "district": unit.district or None,
    }


def rate_number(rate: Fraction) -> float:
    """Return a rate as a number."""
    return round(float(rate), PLACES)


def written(found: Json) -> bytes:
    """Return JSON."""
    return json.dumps(found, ensure_ascii=False, indent=1).encode()
