"""The buttons of cards and certificates, each with the word that stands in its data."""

from enum import StrEnum


class CardAction(StrEnum):
    """A button of what is passed on."""

    FINISHED = "card:done"  # one of CardOwner, perhaps "name": with the name that is asked for
    UNIT = "card:unit"  # unit
    CERTIFICATE = "card:certificate"  # unit
