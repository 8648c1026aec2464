"""What the doctor remarks: a deployment that runs, and does less than its owner may think."""

from collections.abc import Iterator
from datetime import datetime

from bot.settings.settings import Deployment
from census.campaign.phases import days_of
from census.definition import Census


def remarks(
    deployment: Deployment, census: Census, now: datetime, *, admins: int
) -> Iterator[tuple[str, str]]:
    """Yield the pieces that are empty or over, each with what follows from that.

    ``admins`` is how many the database knows: they may all have been made in the chat.
    """
    last_day = days_of(census)[1]
    if now.astimezone(census.zone).date() > last_day:
        yield (
            "calendar",
            f"the census ended on {last_day}, so nobody is reminded: a new one wants its days in "
            "config.yaml, phases",
        )
    if not deployment.admins and not admins:
        yield (
            "admins",
            "nobody can run the campaign in the chat: put Telegram ids into config.yaml, admins "
            "(the bot shows everybody their own with /datasaya)",
        )
    if not deployment.contacts:
        yield (
            "contacts",
            "answers and posters name nobody to turn to: see config.yaml, contacts",
        )
