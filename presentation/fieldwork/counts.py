"""The four counts of the national application in words, and what contradicts what was reported."""

from datetime import datetime

from census.fieldwork.counts import FourCounts
from census.fieldwork.following.newest import Contradiction, Doubt
from census.fieldwork.following.team import Team
from census.fieldwork.progress import BlockState
from presentation.language.catalogue import Texts
from presentation.language.html import Html


def four_counts(texts: Texts, counts: FourCounts) -> Html:
    """Name the four counts."""
    return texts(
        "fieldcounts-four",
        open=counts.open,
        submitted=counts.submitted,
        rejected=counts.rejected,
        approved=counts.approved,
    )


def counted(texts: Texts, counts: FourCounts | None, at: datetime | None) -> Html | None:
    """Say the four counts of an area with their moment; None where no export has come."""
    if counts is None or at is None:
        return None
    return texts("fieldcounts-sums", counts=four_counts(texts, counts), at=at)


def doubt(texts: Texts, found: Contradiction) -> Html:
    """Say what contradicts what in a block, in one line."""
    four, approved = found.counts.counts, found.reported.state is BlockState.APPROVED
    urgent = found.doubt not in {Doubt.ABOVE, Doubt.OLDER}
    return texts(
        "fieldcounts-doubt",
        mark="⚠️" if urgent else "ℹ️",  # noqa: RUF001 - the sign of information
        block=found.block.name,
        at=found.counts.at,
        said=texts(
            f"fieldcounts-doubt-{found.doubt}",
            state="approved" if approved else "finished",
            open=four.open,
            submitted=four.submitted,
            rejected=four.rejected,
            sent=four.sent,
            done=found.reported.visits.done,
            before=found.reported.typed.counts.sent if found.reported.typed else 0,
            total=four.total,
            size=found.block.size,
        ),
    )


def nobody(texts: Texts, team: Team, *, behind: bool) -> Html:
    """Say why a team, or the part of it that is ``behind``, is empty."""
    if not behind:
        return texts("fieldteam-empty")
    return waits(texts, team) or texts("fieldteam-nobody-behind")


def waits(texts: Texts, team: Team) -> Html | None:
    """Say how many blocks wait for the coordinator's word, and since when; None without any."""
    since = team.waiting_since
    if since is None:
        return None
    return texts("fieldteam-waits", count=team.waiting, since=texts.local_day(since))
