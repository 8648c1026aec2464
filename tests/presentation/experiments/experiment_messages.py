"""Every message that an experiment can show."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from fractions import Fraction
from itertools import cycle, product

from census.broadcasts.broadcast import Broadcast
from census.broadcasts.notices import Announcement
from census.campaign.notices import EmployeeReminder
from census.definition import ReminderRule
from census.errors import CensusError
from census.experiments.experiment import (
    Arm,
    Experiment,
    ExperimentState,
    ProposedExperiment,
    Stratum,
    TriedMessage,
)
from census.experiments.intervals import ArmCount
from census.experiments.sight import Sight
from census.experiments.views import (
    Adoption,
    AdoptionStep,
    ExperimentsView,
    ExperimentView,
    NextReading,
    ReadAlike,
    TriedReminder,
)
from census.people.people import ChatId, Language, Role
from census.push.kinds import AdminNotice
from presentation.chat.messages import Message
from presentation.experiments import adopting, questions, words
from presentation.experiments import messages as experiments
from presentation.experiments.overview import overview
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import (
    AS_OF,
    LANGUAGES,
    LONG_NAME,
    ONLINE,
    a_journey,
    a_unit,
)

ID, EN = Language("id"), Language("en")
MARKED = "<b>{langkah}</b> & {nama_kantor}: {sisa_hari}"
LONG = "a < b & c {sisa_hari} " * 100
RULE = ReminderRule("employees", Role.EMPLOYEE, ONLINE.id, time(8, 30))
RESIDENTS = ReminderRule("residents", Role.RESIDENT, ONLINE.id, time(9))
USUAL, WORDS = Arm(), Arm({ID: LONG, EN: LONG}, time(15))
SILENT = Arm(silent=Fraction(1, 10))
DRAFT = Experiment(
    *(123456, "reminder:online:employees", ChatId(1), AS_OF),
    arms=(USUAL, WORDS, SILENT),
    people=7140,
)
CAST = TriedMessage(Role.EMPLOYEE, broadcast=Broadcast(12, ChatId(1), AS_OF))
COUNTS = {
    "better": (ArmCount(3213, 1200, 3000), ArmCount(3213, 1500, 3001), ArmCount(714, 200, 0)),
    "nothing": (ArmCount(100, 40), ArmCount(100, 41), ArmCount(0, 0)),
}


def view(experiment: Experiment, **changes: object) -> ExperimentView:
    usual = ExperimentView(experiment, TriedMessage(RULE.role, RULE), date(2020, 3, 12), ID)
    return replace(usual, **changes)  # type: ignore[arg-type]  # whatever a test changes


def _panel(texts: Texts, shown: ExperimentView) -> Message:
    """What its author reads."""
    return experiments.panel(texts, shown, reader=ChatId(1))


def experiment_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield all of them."""
    yield from _panels(texts)
    yield from _questions(texts)
    every = [replace(DRAFT, state=state) for state in list(ExperimentState)[:-1]]
    proposed = [(0, ProposedExperiment("Ajakan hangat", "employees", DRAFT.arms))]
    every += [replace(DRAFT, arms=(USUAL,)), replace(DRAFT, arms=(USUAL, Arm({ID: "Yuk!"})))]
    every[4] = replace(every[4], proposed=1)
    abouts = cycle([TriedMessage(RULE.role, RULE), TriedMessage(RESIDENTS.role, RESIDENTS), CAST])
    newest = list(zip(every, abouts, strict=False))
    shown = ExperimentsView(newest, [RULE, RESIDENTS], proposed, CAST.broadcast)
    yield "experiment, overview", overview(texts, shown)
    yield "experiment, none", overview(texts, ExperimentsView([], []))
    for key, show in (
        ("agreement", experiments.to_look_at),
        ("declined", experiments.to_look_at),
        ("ended", experiments.ended),
    ):
        notice = AdminNotice(f"experiment-{key}", {"experiment": 12, "people": 7140})
        yield f"experiment, {key}", show(texts, notice)
    usual = EmployeeReminder(
        *(25, ONLINE.last_day, a_journey(2), a_unit(LONG_NAME)), standing=None, as_of=None
    )
    own = "{nama_kantor}, {sisa_hari} hari, {hari_terakhir}, {langkah} <b>"
    said = Announcement(own, office=usual.office, journey=usual.journey, days_left=25)
    yield "experiment, reminder", words.reminder(texts, TriedReminder(usual, said), time(9))


def _panels(texts: Texts) -> Iterator[tuple[str, Message]]:
    sight = Sight(7140, 0.0232, 0.0332, 100)
    for arms in (DRAFT.arms[:1], DRAFT.arms[:2], DRAFT.arms):
        draft = view(replace(DRAFT, arms=arms), sight=sight, next_on=date(2020, 3, 8))
        yield f"experiment, draft {len(arms)}", _panel(texts, draft)
    few = view(DRAFT, sight=Sight(2, 1.4, 1.0, 100), next_on=date(2020, 3, 8))
    yield "experiment, draft of few", _panel(texts, few)
    busy = view(DRAFT, sight=sight, busy=123455, next_on=date(2020, 3, 8))
    yield "experiment, draft that waits", _panel(texts, busy)
    again = experiments.gone_on(texts, _panel(texts, busy))
    yield "experiment, draft again", again
    large = view(DRAFT, sight=Sight(100, 0.276, 0.379, 100), next_on=date(2020, 3, 8))
    yield "experiment, draft of not many", _panel(texts, large)
    running = view(replace(DRAFT, state=ExperimentState.RUNNING), drawn=ArmCount(9, 9, 9))
    yield "experiment, running with few", _panel(texts, running)
    for stratum in Stratum:
        draft = view(replace(DRAFT, stratum=stratum, days=14, within=7))
        yield f"experiment, edit {stratum}", questions.editing(texts, draft, LANGUAGES)
    edited = questions.editing(
        texts, view(DRAFT, message=TriedMessage(RESIDENTS.role, RESIDENTS)), LANGUAGES
    )
    yield "experiment, edit residents", edited
    for state in list(ExperimentState)[1:]:
        found = view(replace(DRAFT, state=state, counts=COUNTS["better"]), sight=sight)
        found = replace(found, drawn=ArmCount(7000, 3100, 6543))
        yield f"experiment, {state}", _panel(texts, found)
    for state in (ExperimentState.DRAFT, ExperimentState.RUNNING, ExperimentState.ENDED):
        of_cast = replace(DRAFT, state=state, counts=COUNTS["better"])
        cast = view(of_cast, message=CAST, sight=sight, next_on=date(2020, 3, 8))
        yield f"experiment, broadcast {state}", _panel(texts, cast)
    awaits = view(replace(DRAFT, state=ExperimentState.AWAITING), sight=sight)
    yield "experiment, that of another waits", experiments.panel(texts, awaits, reader=None)
    of_another = experiments.panel(texts, view(DRAFT), reader=None)
    yield "experiment, draft of another", of_another
    yield "experiment, declined by the reader", experiments.declined(texts, DRAFT)
    yield from _read(texts)
    yield from _adoptions(texts)
    for name, counts in COUNTS.items():
        ended = replace(DRAFT, state=ExperimentState.ENDED, counts=counts, adopted=1)
        yield f"experiment, ended {name}", _panel(texts, view(ended))


def _read(texts: Texts) -> Iterator[tuple[str, Message]]:
    reading = NextReading(AS_OF, a_journey(2), 21)
    draft = view(replace(DRAFT, arms=(USUAL, Arm({ID: MARKED, EN: LONG}))), reading=reading)
    yield "experiment, draft as read", _panel(texts, draft)
    usual = EmployeeReminder(
        *(21, ONLINE.last_day, a_journey(2), a_unit(LONG_NAME)), standing=None, as_of=None
    )
    for name, notice in (
        ("usual", usual),
        ("tried", TriedReminder(usual, reading.of(MARKED))),
        ("broadcast", reading.of(MARKED)),
        ("unsent", None),
    ):
        read = words.as_read(texts, ReadAlike([0, 2], AS_OF, notice))
        yield from ((f"experiment, as read {name} {n}", each) for n, each in enumerate(read))


def _adoptions(texts: Texts) -> Iterator[tuple[str, Message]]:
    for (name, counts), place in product(COUNTS.items(), (0, 1)):
        ended = replace(DRAFT, state=ExperimentState.ENDED, counts=counts, adopted=1 - place)
        for step in AdoptionStep:
            message = TriedMessage(RULE.role, RULE)
            meant = Adoption(ended, message, place, 7140, AS_OF.date(), WORDS, step, others=True)
            yield f"experiment, adopt {name} {place} {step}", adopting.ask(texts, meant)
    ended = replace(ended, proposed=1, proposed_by=ChatId(1))
    yield "experiment, adoption waits", _panel(texts, view(ended))
    yield "experiment, adoption waits for you", experiments.panel(texts, view(ended), reader=None)
    for key, show in (
        ("adoption", adopting.asked),
        ("adopted", adopting.decided),
        ("adoption-declined", adopting.decided),
    ):
        facts = {"experiment": 12, "arm": 1, "people": 7140}
        yield f"experiment, {key}", show(texts, AdminNotice(f"experiment-{key}", facts))
    followed = replace(DRAFT, arms=(WORDS, USUAL))
    yield "experiment, follows", _panel(texts, view(followed, usual=ended))
    yield "experiment, followed", _panel(texts, view(followed))


def _questions(texts: Texts) -> Iterator[tuple[str, Message]]:
    for rule in (RULE, RESIDENTS):
        message = TriedMessage(rule.role, rule)
        asked = questions.ask_words(texts, DRAFT, message, 1, EN)
        yield f"experiment, words {rule.id}", asked
    yield "experiment, words wanted", questions.expect_words(texts, DRAFT)
    yield "experiment, hour", questions.ask_hour(texts, DRAFT)
    for key in ("hour-day", "hour-unclear"):
        refused = questions.refused(texts, 12, CensusError(f"experiment-{key}"))
        yield f"experiment, refused {key}", refused
    full = questions.too_many(texts, DRAFT, CensusError("experiment-arms", most=3))
    yield "experiment, full", full
    yield "experiment, shorter", questions.shorter_wanted(texts, _panel(texts, view(DRAFT)))
    yield "experiment, in parts", questions.parted(texts, _panel(texts, view(DRAFT)))
    yield "experiment, silence", questions.ask_silence(texts, DRAFT)
    yield "experiment, stop", experiments.stop(texts, DRAFT)
