"""Every message about how the campaign stands, and what became of its messages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from bot.run.kinds import KINDS
from census.campaign.cadence import NotOwed, occasions
from census.campaign.campaign import CampaignView, OfficesKnown, RoleProgress, WaveProgress
from census.campaign.overview import Overview
from census.campaign.quiet_hours import QuietHours
from census.campaign.waves import Progress, Wave
from census.people.people import ChatId, Role
from census.push.delivery import Delivery, DeliveryState
from census.units import CountedFigure
from presentation.campaign import campaign
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.push import deliveries
from tests.census.census_examples import EMPLOYEES, RESIDENTS, a_census
from tests.presentation.every.examples import (
    AS_OF,
    INTERVIEW,
    ONLINE,
    a_unit,
)

Named = Iterator[tuple[str, Message]]


def campaign_messages(texts: Texts) -> Named:
    """Yield them by name."""
    yield from _at_a_glance(texts)
    yield from _delivered(texts)


def _at_a_glance(texts: Texts) -> Named:
    heads = Wave("Pimpinan", (Role.OFFICE_HEAD,))
    staff = Wave("ASN", (Role.EMPLOYEE,), opens_on=date(2020, 3, 20), gate=Fraction(9, 10))
    public = Wave("Warga <semua> & sekolah", (Role.RESIDENT,), gate=Fraction(3, 5))
    whole = CampaignView(
        ONLINE,
        INTERVIEW,
        25,
        (
            RoleProgress(Role.OFFICE_HEAD, 45, 43, 40),
            RoleProgress(Role.EMPLOYEE, 7140, 1204, 803, 12),
            RoleProgress(Role.RESIDENT, 0, 0, 0, 1),
        ),
        (
            WaveProgress(heads, True, Progress(45, 40)),
            WaveProgress(staff, False, Progress(7140, 803), heads, Fraction(40, 45)),
            WaveProgress(public, False, Progress(), staff),
        ),
        (
            *occasions(RESIDENTS, a_census(), QuietHours())[:1],
            *occasions(EMPLOYEES, a_census(), QuietHours())[:1],
        ),
        recaps_waiting=2,
        offices=OfficesKnown(
            45,
            12,
            AS_OF,
            CountedFigure(3821, 7140, AS_OF, "BPS"),
            largest=(a_unit("Dinas <Kesehatan> & KB"), a_unit("Dinas Sosial")),
            on_board=True,
        ),
    )
    unnamed = [RoleProgress(role, 45, 43, 0) for role in (Role.OFFICE_HEAD, Role.EMPLOYEE)]
    for recap in (CountedFigure(3821, 0, AS_OF, "BPS"), None):
        by_number = OfficesKnown(45, 0, None, recap)
        view = replace(whole, roles=tuple(unnamed), offices=by_number)
        yield f"campaign, unnamed, {recap is None}", campaign.overview(texts, view=view)
    yield "campaign", campaign.overview(texts, view=whole)
    for phase, upcoming in ((None, ONLINE), (None, None)):
        empty = CampaignView(phase, upcoming, None, (), (), ())
        yield f"campaign, empty, {upcoming}", campaign.overview(texts, view=empty)


def _delivered(texts: Texts) -> Named:
    figures = Overview(
        at=AS_OF,
        waiting=12,
        sending=3,
        sent=37_819,
        unclear=2,
        gone=7,
        failed={"Bad Request: message <b> is too long " + "x" * 300: 2, "": 1},
        expired={"too late": 3},
        cancelled={reason.value: 5 for reason in NotOwed},
        next_due=AS_OF + timedelta(hours=1),
        late_since=AS_OF - timedelta(hours=1),
    )
    nothing = Overview(AS_OF, 0, 0, 0, 0, 0, {}, {}, {}, None, None)
    failed = [
        Delivery(
            number, "news", ChatId(-100_123), kind, AS_OF,
            AS_OF + timedelta(hours=number - 2), DeliveryState.FAILED, 6,
            last_error="Bad Request: can't <parse>",
        )
        for number, kind in enumerate(KINDS)
    ]  # fmt: skip
    yield "deliveries", deliveries.overview(texts, seen=figures, failed=failed)
    yield "deliveries, none", deliveries.overview(texts, seen=nothing)
    for each in failed:
        shown = deliveries.failure(texts, failed=each, now=AS_OF)
        yield f"failed {each.kind.name} {each.id}", shown
    yield "trying again", deliveries.trying_again(texts)
