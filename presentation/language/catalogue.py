"""The texts in every language, and how each language writes numbers and dates.

A language is a folder of Fluent files. Its ``format-locale`` names the conventions for numbers and
dates.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time, get_month_names
from babel.numbers import format_decimal

from census.definition import Feature
from census.people.people import Language
from presentation.language import catalogue_check
from presentation.language import fluent_files as files
from presentation.language.fluent_files import FALLBACK, Source
from presentation.language.html import Html, escape
from presentation.language.lazy_bundle import LazyBundle, conventions_of
from presentation.language.rates import decimals_of, decimals_of_target, growth_shown, percents
from presentation.language.unsaid import had, unsaid

KEPT = 4096
"""This many rendered texts, and dates, are cached for each language."""

PAIR = 2

Value = str | int | Fraction | dt.date
"""A value for a text. A ``datetime`` shows its time too."""
Constants = tuple[tuple[str, str | int], ...]


class Texts:
    """The texts in one language.

    Calling it with a key returns safe HTML: strings are escaped unless they are ``Html``, and
    whole numbers, fractions (as percentages), dates and moments are written by the rules of the
    language. An unknown key or a missing value raises KeyError, since both are faults of ours.
    """

    def __init__(
        self, language: Language, sources: Sequence[Source], zone: ZoneInfo, constants: Constants
    ) -> None:
        conventions = files.fixed_text(sources, "format-locale") or FALLBACK
        self._constants: dict[str, str | int] = dict(constants)
        self.language, self.official_site = language, f"https://{self._constants['domain']}"
        self._zone = zone
        # No zone of Indonesia knows summer time: its name is the same on every day.
        self._constants["zone"] = dt.datetime(2020, 1, 1, tzinfo=zone).tzname() or ""
        self._locale = conventions_of(conventions)
        self._clock = files.fixed_text(sources, "format-clock") or "short"
        self._decimal: str = self._locale.number_symbols["latn"]["decimal"]
        self._bundle = LazyBundle(conventions, sources)
        # A broadcast has the same text for thousands of people, so rendered texts are cached.
        self._kept = lru_cache(KEPT)(self._resolve)
        self._kept_day = lru_cache(KEPT)(self._write_day)
        self._kept_number = lru_cache(KEPT)(partial(format_decimal, locale=self._locale))

    def __call__(self, key: str, /, **values: Value) -> Html:
        """Return a text as safe HTML."""
        return Html(self._render(key, {name: self._safe(value) for name, value in values.items()}))

    def plain(self, key: str, /, **values: Value) -> str:
        """Return a text without markup: for buttons, toasts, commands, pictures, the terminal."""
        return self._render(key, {name: self._written(value) for name, value in values.items()})

    def has(self, key: str) -> bool:
        """Whether this language has a text of that key."""
        return key in self._bundle

    def number(self, number: int) -> str:
        """Return a whole number with the language's grouping: 37.819."""
        return self._kept_number(number)

    def percent(
        self, rate: Fraction, *, decimals: int | None = None, targets: Iterable[Fraction] = ()
    ) -> str:
        """Return a rate as a percentage: 88,2%. It is never rounded up to 100% nor to a target."""
        decimals = decimals_of(rate, targets) if decimals is None else decimals
        return self._render("format-percent", {"number": self.bare_percent(rate, decimals)})

    def bare_percent(self, rate: Fraction, decimals: int) -> str:
        """Return a rate in percent without the sign, for a column that is headed so: 88,2."""
        whole, part = percents(rate, decimals)
        return f"{whole}{self._decimal}{part:0{decimals}d}" if decimals else str(whole)

    def share(self, share: Fraction) -> str:
        """Return a target as a percentage with no more decimals than it needs: 50%, 22,9%."""
        return self.percent(share, decimals=decimals_of_target(share))

    def points(self, growth: Fraction) -> str:
        """Return a growth in percentage points: 3,2. A small one has hundredths: 0,04."""
        return self.bare_percent(*growth_shown(growth))

    def listed(self, items: Sequence[str]) -> str:
        """Return a list in words: a, b, dan c."""
        if len(items) < PAIR:
            return "".join(items)
        *before, last = items
        key = "format-list-two" if len(items) == PAIR else "format-list-more"
        return self._render(key, {"before": ", ".join(before), "last": last})

    def date(self, day: dt.date) -> str:
        """Return a day: 31 Maret 2020.

        Moments are converted to the campaign's zone, here and below.
        """
        return self._kept_day(self.local_day(day), "long")

    def short_date(self, day: dt.date) -> str:
        """Return a short day of this year: 31 Mar."""
        return self._kept_day(self.local_day(day), "d MMM")

    def weekday(self, day: dt.date) -> str:
        """Return the name of a weekday: Selasa. CLDR has no Madurese, and rare Javanese ones."""
        return self._render("format-weekday", {"number": self.local_day(day).isoweekday()})

    def months(self) -> Mapping[int, str]:
        """Return the names of the months, numbered from 1."""
        return dict(get_month_names("wide", locale=self._locale).items())

    def period(self, first: dt.date, last: dt.date) -> str:
        """Return some days, both ends included: 1–31 Juli 2020, 15 Februari – 31 Maret 2020."""
        first, last = self.local_day(first), self.local_day(last)
        if first == last:
            return self.date(last)
        if (first.year, first.month) == (last.year, last.month):
            return self._render("format-range", {"first": first.day, "last": self.date(last)})
        begin = self.date(first)
        if first.year == last.year:
            begin = self._kept_day(first, "d MMMM")
        return self._render("format-range-long", {"first": begin, "last": self.date(last)})

    def time(self, moment: dt.datetime | dt.time) -> str:
        """Return a time of day: 18.00 WIB."""
        if isinstance(moment, dt.datetime):
            moment = self.local_time(moment)
        return self._render("format-time", {"time": self._write_time(moment)})

    def times(self, first: dt.datetime, last: dt.datetime) -> str:
        """Return some time of a day: 08.00–09.30 WIB."""
        begin = self._write_time(self.local_time(first))
        return self._render("format-range", {"first": begin, "last": self.time(last)})

    def moment(self, moment: dt.datetime) -> str:
        """Return a day and time: 5 Maret 2020, 18.00 WIB."""
        time = self._write_time(self.local_time(moment))
        return self._render("format-moment", {"date": self.date(moment), "time": time})

    def local_day(self, day: dt.date) -> dt.date:
        """Return the local day of a moment; a day stays the same."""
        return day.astimezone(self._zone).date() if isinstance(day, dt.datetime) else day

    def local_time(self, moment: dt.datetime) -> dt.time:
        """Return the local time of day of a moment."""
        return moment.astimezone(self._zone).time()

    def _write_time(self, time: dt.time) -> str:
        return format_time(time, self._clock, locale=self._locale)

    def _write_day(self, day: dt.date, pattern: str) -> str:
        return format_date(day, pattern, self._locale)

    def _safe(self, value: Value) -> str | int:
        return escape(value) if isinstance(value, str) else self._written(value)

    def _written(self, value: Value) -> str | int:
        match value:
            case Fraction():
                return self.percent(value)
            case dt.datetime():
                return self.moment(value)
            case dt.date():
                return self.date(value)
            case _:
                return value

    def _render(self, key: str, values: Mapping[str, str | int]) -> str:
        return self._kept(key, tuple(values.items()))

    def _resolve(self, key: str, values: tuple[tuple[str, str | int], ...]) -> str:
        pattern = self._bundle.pattern(key)
        text, faults = self._bundle.format(pattern, self._constants | dict(values))
        if faults:
            raise KeyError(f"{key} ({self.language}): {faults[0]}")
        return text


_built = lru_cache(maxsize=16)(Texts)
"""Builds the texts of a language once in a process from the same files."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All languages. Indonesian replaces a missing one."""

    languages: tuple[Language, ...]
    _sources: Mapping[Language, Sequence[Source]]
    _zone: ZoneInfo
    _constants: Constants
    _spoken: dict[Language, Texts] = field(default_factory=dict)

    @classmethod
    def load(
        cls,
        *folders: Path,
        zone: ZoneInfo,
        domain: str,
        only: Sequence[Language] | None = None,
        city: bool = False,
        year: int | None = None,
        lacks: Collection[Feature] = (),
    ) -> "Catalogue":
        """Read the languages of these folders; each holds a folder for a language.

        ``zone`` and ``year`` are the campaign's, ``domain`` the only address the texts may name,
        ``only`` the languages (None: all), in their order. A later folder's text goes first.
        Of what the census ``lacks`` commands and buttons have no words, and are not shown.
        """
        found = files.languages_in(folders)
        if only is not None:
            found = [each for each in only if each in found]
        sources = files.LanguagesRead(found, folders, unsaid(lacks))
        place, when = ("city", "yes" if city else "no"), [("year", str(year))] if year else ()
        return cls(tuple(sources), sources, zone, (("domain", domain), place, *when, *had(lacks)))

    def texts(self, language: Language | None) -> Texts:
        """Return the texts of a language, or the Indonesian ones if it does not exist."""
        spoken = language if language is not None and language in self._sources else FALLBACK
        if spoken not in self._spoken:
            sources = tuple(self._sources[spoken])
            self._spoken[spoken] = _built(spoken, sources, self._zone, self._constants)
        return self._spoken[spoken]

    def problems(self, required: Iterable[str] = ()) -> tuple[str, ...]:
        """Return what is wrong with the catalogues, one sentence each; empty when all is well.

        Every language must have the same texts with the same values, and the ``required`` keys.
        """
        return catalogue_check.problems(self._sources, FALLBACK, required)

    def fingerprint(self, required: Iterable[str] = ()) -> str:
        """Return what is another where ``problems`` might have another answer."""
        return catalogue_check.fingerprint(self._sources, required)
