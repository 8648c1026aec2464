"""How single values of config.yaml are written: shares, lengths of time, times of day."""

import re
from datetime import time, timedelta
from fractions import Fraction
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict


def _share(value: object) -> object:
    """Read "27 %" or "50%" as an exact fraction."""
    if isinstance(value, str) and (match := re.fullmatch(r"\s*(\d+(?:[.,]\d+)?)\s*%\s*", value)):
        return Fraction(match[1].replace(",", ".")) / 100
    raise ValueError("a share such as 50%")


def _span(value: object) -> object:
    """Read "36h", "90m" or "2d" as a length of time."""
    units = {"m": "minutes", "h": "hours", "d": "days"}
    if isinstance(value, str) and (match := re.fullmatch(r"(\d+)\s*([mhd])", value.strip())):
        return timedelta(**{units[match[2]]: int(match[1])})
    raise ValueError("a length of time such as 36h, 90m or 2d")


def _clock_time(value: object) -> object:
    """Read "07.00" as Indonesians write it."""
    if isinstance(value, str) and (match := re.fullmatch(r"(\d{1,2})[.:](\d{2})", value.strip())):
        return time(int(match[1]), int(match[2]))
    raise ValueError('a time of day such as "07.00"')


Share = Annotated[Fraction, BeforeValidator(_share)]
Span = Annotated[timedelta, BeforeValidator(_span)]
ClockTime = Annotated[time, BeforeValidator(_clock_time)]
Window = tuple[ClockTime, ClockTime]


class Section(BaseModel):
    """A part of config.yaml: an unknown key is a typo and is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
