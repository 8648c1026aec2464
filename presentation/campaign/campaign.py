"""For admins: the state of the whole campaign."""

from collections.abc import Iterator
from fractions import Fraction

from census.campaign.cadence import Occasion
from census.campaign.campaign import CampaignView, OfficesKnown, RoleProgress, WaveProgress
from census.people.people import Role
from census.units import Measure
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, join, lines, paragraphs
from presentation.residents import days

NONE = Fraction(0)
BY_ROSTER = (Role.OFFICE_HEAD, Role.EMPLOYEE)


def overview(texts: Texts, *, view: CampaignView) -> Message:
    """Show the time left, who has finished, the waves, and today's reminders."""
    waves = [_wave(texts, wave) for wave in view.waves]
    return Message(
        paragraphs(
            lines(texts("campaign-title"), _time(texts, view)),
            lines(
                texts("campaign-finished"),
                *(_role(texts, role, view.offices) for role in view.roles),
                *(_offices(texts, view.offices) if view.offices else ()),
            )
            if view.roles
            else texts("campaign-nobody"),
            lines(texts("campaign-waves"), *waves) if waves else None,
            _today(texts, view),
        ),
        rows(
            (
                Button(texts.plain("campaign-deliveries"), pack(Action.DELIVERIES)),
                Button(
                    texts.plain("campaign-recaps", count=view.recaps_waiting), pack(Action.RECAPS)
                ),
            ),
            Button(texts.plain("campaign-refresh"), pack(Action.CAMPAIGN)),
            buttons.home(texts),
        ),
    )


def _time(texts: Texts, view: CampaignView) -> Html:
    if view.phase is not None and view.days_left is not None:
        line = days.days_left_line if view.phase.steps else days.visits_line
        return line(texts, view.phase, view.days_left)
    if view.upcoming is not None:
        return texts("campaign-next", first_day=view.upcoming.first_day)
    return texts("home-over")


def _offices(texts: Texts, offices: OfficesKnown) -> Iterator[Html]:
    """Show what names and recaps say of all offices, each with its date."""
    if offices.as_of is not None:
        facts = {"covered": offices.covered, "all": offices.offices}
        yield texts("campaign-by-name", as_of=offices.as_of, **facts)
        if offices.largest:
            named = [unit.name for unit in offices.largest]
            if more := offices.covered - len(named):
                named.append(texts.plain("campaign-named-more", count=more))
            yield texts("campaign-named", offices=texts.listed(named))
    if offices.on_board:
        yield texts("campaign-counted-by-name")
    recap = offices.recap
    if recap is not None:
        figures = names.completed_of_base(texts, Measure.EMPLOYEES, recap.completed, recap.base)
        share = Fraction(recap.completed, recap.base) if recap.base else NONE
        said = {"source": recap.source, "figures": figures}
        yield texts("campaign-by-recap", as_of=recap.as_of, share=share, **said)
        yield texts("campaign-counted-apart")


def _role(texts: Texts, role: RoleProgress, offices: OfficesKnown | None) -> Html:
    if role.role in BY_ROSTER and not role.finished and (offices is None or not offices.as_of):
        # Without names a rate of 0 would claim that nobody has finished.
        key = names.key("campaign-unnamed", role.role)
        return texts(key, people=role.people, reached=role.reached)
    row = texts(
        names.key("campaign-role", role.role),
        finished=role.finished,
        people=role.people,
        share=role.share or NONE,
        reached=role.reached,
    )
    if not role.waiting:
        return row
    return join(" ", (row, texts("campaign-waiting", count=role.waiting)))


def _wave(texts: Texts, each: WaveProgress) -> Html:
    name, share = each.wave.name, each.progress.share
    if each.is_open:
        return texts("campaign-wave-open", wave=name, share=share or NONE)
    gate = (
        texts(
            "campaign-wave-gate",
            before=each.before.name,
            gate=texts.share(each.wave.gate),
            now=each.reached or NONE,
            offices=each.by_recap,
        )
        if each.wave.gate is not None and each.before is not None
        else None
    )
    day = (
        texts("campaign-wave-day", day=each.wave.opens_on)
        if each.wave.opens_on is not None
        else None
    )
    conditions = [condition for condition in (gate, day) if condition is not None]
    waits = join(Html(f" {texts('campaign-wave-or')} "), conditions)
    return texts("campaign-wave-closed", wave=name, waits=waits)


def _today(texts: Texts, view: CampaignView) -> Html:
    if not view.due:
        return texts("campaign-today-nothing")
    return lines(texts("campaign-today"), *(_due(texts, occasion) for occasion in view.due))


def _due(texts: Texts, occasion: Occasion) -> Html:
    return texts("campaign-due", time=texts.time(occasion.due), role=occasion.rule.role)
