"""Whether somebody who has sent the form hears by itself that it is recorded as complete."""

from enum import StrEnum

from census.definition import Census
from census.people.people import Person


class RecordNews(StrEnum):
    """What may be promised to who has sent the form."""

    COMES = "comes"
    AFTER_LOOK_UP = "after-look-up"
    """Until they look the status up, nothing tells which household is theirs."""
    NONE = "none"


def news_of_record(census: Census, person: Person, *, online: bool) -> RecordNews:
    """Return what may be promised: nothing unless people can take part now (``online``).

    The data ends with the phase.
    """
    if not online:
        return RecordNews.NONE
    if person.household is not None or person.employee is not None:
        return RecordNews.COMES
    return RecordNews.AFTER_LOOK_UP if census.looks_up else RecordNews.NONE
