"""What a broadcast says, and the question to a second admin: facts only, gathered at sending."""

from dataclasses import dataclass

from census.broadcasts.broadcast import Broadcast
from census.residents.journey import Journey
from census.units import Unit


@dataclass(frozen=True, slots=True)
class Announcement:
    """One message of a broadcast: the admin's words and what their placeholders stand for.

    What no placeholder asks for is None. ``picture`` is Telegram's file id.
    """

    text: str
    picture: str = ""
    office: Unit | None = None
    journey: Journey | None = None
    days_left: int | None = None


@dataclass(frozen=True, slots=True)
class AgreementAsked:
    """To another admin: a broadcast to so many people needs a second person's word.

    ``author`` is the name of who asks; empty where the settings name nobody.
    """

    broadcast: Broadcast
    unit: Unit | None
    author: str = ""
