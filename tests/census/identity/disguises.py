"""Numbers in disguise, drawn from the Unicode character database itself, and ordinary messages."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from itertools import chain
from random import Random

from hypothesis import strategies as st

from census.identity.numbers import FamilyCardNumber, Nik, Nip

Number = Nik | FamilyCardNumber | Nip

_BY_CATEGORY: dict[str, list[str]] = defaultdict(list)
# The planes between hold letters of no alphabet, and nothing yet: no digits, signs or marks.
for _char in map(chr, chain(range(0x20000), range(0xE0000, 0xE0200))):
    _BY_CATEGORY[unicodedata.category(_char)].append(_char)

DIGITS = {
    str(value): [char for char in _BY_CATEGORY["Nd"] if unicodedata.decimal(char) == value]
    for value in range(10)
}
INVISIBLE = [*_BY_CATEGORY["Cf"], *_BY_CATEGORY["Mn"][:60], "\ufe0f\u20e3"]
SEPARATORS = [
    char
    for category in ("Zs", "Zl", "Zp", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc")
    for char in _BY_CATEGORY[category]
] + ["\t", "\n", "\r\n", "    ", " - ", ", ", "</b><b>", "<br/>", "&nbsp;"]
LOOK_ALIKES = {"0": "Oo\u041e\u03bf", "1": "lI|\u0406", "2": "Zz", "5": "Ss", "8": "B"}


@st.composite
def numbers(draw: st.DrawFn) -> Number:
    """Any NIK, family card number or NIP that there may be."""
    born = draw(st.dates(min_value=date(1950, 1, 1), max_value=date(2004, 12, 31)))
    area, serial = draw(st.integers(110101, 969999)), draw(st.integers(1, 9999))
    if draw(st.booleans()):
        return Nip(f"{born:%Y%m%d}{born.year + 22}{draw(st.integers(1, 12)):02}2{serial % 1000:03}")
    if draw(st.booleans()):
        return FamilyCardNumber(f"{area}{born:%d%m%y}{serial:04}")
    return Nik(f"{area}{born.day + draw(st.sampled_from([0, 40])):02}{born:%m%y}{serial:04}")


@st.composite
def disguised(draw: st.DrawFn, digits: str) -> str:
    """The digits of a number, written so that who looks for sixteen digits does not see them."""
    written = list(digits)
    match draw(st.sampled_from(["digits", "look-alikes", "as they are"])):
        case "digits":
            written = [draw(st.sampled_from(DIGITS[digit])) for digit in digits]
        case "look-alikes":
            allowed = draw(st.sampled_from(["0", "1", "01", "0158"]))
            for place, digit in enumerate(digits[:-6]):
                if digit in allowed:
                    written[place] = draw(st.sampled_from(LOOK_ALIKES[digit]))
    match draw(st.sampled_from(["invisible", "between", "between all", "nothing"])):
        case "invisible":
            hidden = draw(st.sampled_from(INVISIBLE))
            return hidden.join(written)
        case "between":
            gap = draw(st.sampled_from(SEPARATORS))
            cuts = draw(st.sampled_from([(4, 8, 12), (6, 12), (8, 14, 15), (2, 4, 6, 12)]))
            groups = [
                "".join(written[first:last])
                for first, last in zip((0, *cuts), (*cuts, len(written)), strict=True)
            ]
            return gap.join(groups)
        case "between all":
            return draw(st.sampled_from(SEPARATORS)).join(written)
    return "".join(written)


def ordinary_messages(seed: int, count: int) -> list[str]:
    """Messages as people write them, with all sorts of numbers that are nobody's."""
    chance = Random(seed)
    return [chance.choice(_KINDS)(chance) for _ in range(count)]


def _phone(chance: Random) -> str:
    rest = "".join(str(chance.randrange(10)) for _ in range(chance.randint(8, 10)))
    whole = chance.choice(["08", "+628", "628", "+62 8"]) + rest
    mark = chance.choice(["", "", " ", "-"])
    return mark.join(whole[at : at + 4] for at in range(0, len(whole), 4)) if mark else whole


def _date(chance: Random) -> str:
    day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(1990, 2021)
    form = chance.choice(["{:02}-{:02}-{}", "{}/{}/{}", "{:02}.{:02}.{}", "{2}-{1:02}-{0:02}"])
    return form.format(day, month, year)


def _time(chance: Random) -> str:
    return f"{chance.randrange(24):02}{chance.choice('.:')}{chance.randrange(60):02}"


def _amount(chance: Random) -> str:
    return f"{chance.randrange(10 ** chance.randint(4, 13)):,}".replace(",", chance.choice(".,"))


def _area(chance: Random) -> str:
    district = f"35.09.{chance.randint(1, 31):02}"
    return chance.choice([district, f"{district}.{chance.randint(2001, 2012)}", "33.19", "35"])


def _block(chance: Random) -> str:
    return f"3509{chance.randint(10, 310):03}{chance.randint(1, 20):03}{chance.randint(1, 99):04}"


def _tracking(chance: Random) -> str:
    prefix = chance.choice(["JP", "SPXID0", "JNE-", "TLJR", "00"])
    return prefix + "".join(str(chance.randrange(10)) for _ in range(11))


def _twice(part: Callable[[Random], str], *marks: str) -> Callable[[Random], str]:
    return lambda chance: f"{part(chance)}{chance.choice(marks)}{part(chance)}"


_KINDS: list[Callable[[Random], str]] = [
    lambda chance: f"telp {_phone(chance)} ya",
    _twice(_phone, " / ", ", ", " atau ", "\n"),
    lambda chance: f"Rp{_amount(chance)} dan Rp {_amount(chance)}",
    _twice(_amount, ", ", " / ", " + ", " "),
    _twice(_date, " ", " - ", " s.d. ", ", ", "/"),
    lambda chance: f"{_date(chance)} {_time(chance)} {_date(chance)} {_time(chance)}",
    lambda chance: f"{_date(chance)}, pukul {_time(chance)}-{_time(chance)}",
    _twice(_time, "-", " - ", " "),
    _twice(_area, " ", ", ", "\n", " / "),
    lambda chance: f"SLS {_block(chance)}",
    _twice(_block, ", ", "\n", " "),
    lambda chance: f"resi {_tracking(chance)}",
    lambda chance: f"transfer ke {chance.randrange(10**9, 10**10)} sebesar {_amount(chance)}",
    lambda chance: f"kode {chance.choice(['104', 'B8', 'S1', 'O2', 'lo 2'])}, {_date(chance)}",
    lambda chance: ", ".join(str(chance.randrange(1, 400)) for _ in range(chance.randint(2, 9))),
    lambda chance: " ".join(f"{chance.randrange(100)},{chance.randrange(10)} %" for _ in range(6)),
    lambda chance: (
        f"IMG_{chance.randint(2015, 2021)}0{chance.randint(1, 9)}12_{_clock(chance)}.jpg"
    ),
    lambda chance: f"rekap_2020-03-{chance.randint(1, 31):02}_{_clock(chance)}.xlsx",
]


def _clock(chance: Random) -> str:
    clock = "".join(f"{chance.randrange(top):02}" for top in (24, 60, 60))
    return clock + chance.choice(["", f"{chance.randrange(1000):03}"])
