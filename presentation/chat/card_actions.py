"""The buttons of cards, and of how boards are shown, each with the word that stands in its data."""

from enum import StrEnum


class CardAction(StrEnum):
    """A button of what is passed on."""

    FINISHED = "card:done"  # one of CardOwner, perhaps "name": with the name that is asked for
    HOME = "card:home"  # perhaps the village of the household
    UNIT = "card:unit"  # unit
    CERTIFICATE = "card:certificate"  # unit


class FormAction(StrEnum):
    """How a chat wants its boards. It carries the button that shows anew what is looked at.

    In a group it carries the board's unit.
    """

    TABLES = "form:tables"
    WORDS = "form:words"
    PICTURE = "form:picture"  # in groups, and of one board
