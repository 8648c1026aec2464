"""The values of config.yaml: shares, durations, times of day, numbers."""

import re
from datetime import time, timedelta
from fractions import Fraction
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from census.proofs.proof import MEGABYTE, TELEGRAMS_LARGEST

_SHARE = re.compile(r"([0-9]{1,9}(?:[.,][0-9]{1,9})?)\s*%")
_SPAN = re.compile(r"([0-9]{1,6})\s*([mhd])")
_SIZE = re.compile(r"([0-9]{1,4})\s*MB")
_TIME = re.compile(r"([0-9]{1,2})[.:]([0-9]{2})")
A_YEAR = timedelta(days=366)


def _share(value: object) -> object:
    """Read "27 %" or "50%" as an exact fraction above 0, at most 1."""
    if isinstance(value, str) and (match := _SHARE.fullmatch(value.strip())):
        share = Fraction(match[1].replace(",", ".")) / 100
        if 0 < share <= 1:
            return share
    raise ValueError("a share such as 50%, above 0% and at most 100%")


def _span(value: object) -> object:
    """Read "36h", "90m" or "2d" as a duration of at most a year."""
    units = {"m": "minutes", "h": "hours", "d": "days"}
    if isinstance(value, timedelta):
        return value
    if isinstance(value, str) and (match := _SPAN.fullmatch(value.strip())):
        span = timedelta(**{units[match[2]]: int(match[1])})
        if timedelta(0) < span <= A_YEAR:
            return span
    raise ValueError("a length of time such as 36h, 90m or 2d, at most 366d")


def _size(value: object) -> object:
    """Read "10 MB" as bytes, up to what a bot can fetch from Telegram."""
    if isinstance(value, str) and (match := _SIZE.fullmatch(value.strip())):
        size = int(match[1]) * MEGABYTE
        if 0 < size <= TELEGRAMS_LARGEST:
            return size
    raise ValueError("a size such as 10 MB, at most 20 MB")


def _clock_time(value: object) -> object:
    """Read "07.00", the Indonesian way to write times."""
    if isinstance(value, str) and (match := _TIME.fullmatch(value.strip())):
        hours, minutes = int(match[1]), int(match[2])
        if hours < 24 and minutes < 60:  # noqa: PLR2004 - a day has 24 hours
            return time(hours, minutes)
    raise ValueError('a time of day such as "07.00", in quotation marks')


def _number(value: object) -> object:
    """Refuse values that Python would take for a number: true, and numbers in quotes."""
    if isinstance(value, bool | str):
        raise ValueError("a number")  # noqa: TRY004 - pydantic's errors are ValueErrors
    return value


Number = Annotated[int, BeforeValidator(_number)]
Decimal = Annotated[float, BeforeValidator(_number)]
Share = Annotated[Fraction, BeforeValidator(_share)]
Duration = Annotated[timedelta, BeforeValidator(_span)]
ClockTime = Annotated[time, BeforeValidator(_clock_time)]
Size = Annotated[int, BeforeValidator(_size)]
Window = tuple[ClockTime, ClockTime]


class Section(BaseModel):
    """A part of config.yaml. An unknown key is refused, because it is a typing error."""

    # Each is built where the whole is, at once, and not by itself before.
    model_config = ConfigDict(
        extra="forbid", frozen=True, arbitrary_types_allowed=True, defer_build=True
    )
