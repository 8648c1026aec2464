"""What a census does not have, in its texts.

Commands and buttons of it get no words, so nobody is shown them; other texts can ask for it.
"""

from collections.abc import Collection, Mapping
from pathlib import Path

from census.definition import Feature
from presentation.language.fluent_files import Source

OF_FEATURES: Mapping[Feature, tuple[str, ...]] = {
    Feature.OFFICES: (
        *("button-employee", "button-office", "button-company"),
        *("command-asn", "command-perusahaan", "command-bukti", "command-edaran"),
        *("command-belum", "command-daftar"),
    ),
    Feature.SITE: ("assisted-button", "page-button-take-part"),
}
"""The keys of these texts, by what they lead to."""


CONSTANTS = frozenset(("domain", "zone", "city", "year", *(f"has-{each}" for each in Feature)))
"""The values that every text is given."""


def unsaid(lacks: Collection[Feature]) -> list[Source]:
    """Return texts without words in place of those that lead to what a census lacks."""
    keys = [key for each in sorted(lacks) for key in OF_FEATURES.get(each, ())]
    if not keys:
        return []
    return [Source(Path("census.yaml"), "".join(f'{key} = {{ "" }}\n' for key in keys).encode())]


def had(lacks: Collection[Feature]) -> tuple[tuple[str, str], ...]:
    """Return the values by which a text asks whether a census has something: yes or no."""
    return tuple((f"has-{each}", "no" if each in lacks else "yes") for each in Feature)
