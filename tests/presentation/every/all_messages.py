"""Every message that the builders can make, by name, to be judged by the same rules."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from census.boards.unit_names import Meant
from census.campaign.phases import Season, SeasonStage
from census.definition import Phase
from census.errors import CensusError
from census.people.people import ChatId, Kept, KeyedHash, KnownBy, Person, Role, WhatEnds
from census.people.submission import SubmissionState
from census.residents.record_news import RecordNews
from census.units import BoardKind, UnitCode, UnitKind, size_bands
from presentation.boards import choosing, exports
from presentation.boards import messages as boards
from presentation.boards import table as board_table
from presentation.boards.pictures.leaderboard import leaderboard
from presentation.boards.pictures.trend import trend_line
from presentation.chat import buttons, errors
from presentation.chat.actions import Action
from presentation.chat.card_actions import FormAction
from presentation.chat.messages import Message, rows
from presentation.groups import messages as groups
from presentation.language.catalogue import Texts
from presentation.language.html import Html
from presentation.offices import joining
from presentation.privacy import data as privacy
from presentation.residents import guidance, home, offline, settings, start, status
from tests.presentation.boards.card_messages import card_messages
from tests.presentation.brief.brief_messages import brief_messages
from tests.presentation.broadcasts.broadcast_messages import broadcast_messages
from tests.presentation.campaign.calendar_messages import calendar_messages
from tests.presentation.campaign.campaign_messages import campaign_messages
from tests.presentation.campaign.home_messages import home_messages
from tests.presentation.companies.company_messages import company_messages
from tests.presentation.every.examples import (
    AS_OF,
    INTERVIEW,
    JAKARTA,
    LONG_NAME,
    OFFICES,
    ONLINE,
    a_catalogue,
    a_district_board,
    a_journey,
    a_trend,
    a_unit,
    a_village_board,
    an_employee,
    an_office_board,
)
from tests.presentation.every.unasked_messages import unasked_messages
from tests.presentation.experiments.experiment_messages import experiment_messages
from tests.presentation.fieldwork.allocation_messages import allocation_messages
from tests.presentation.fieldwork.board_messages import board_messages
from tests.presentation.fieldwork.day_messages import day_messages
from tests.presentation.fieldwork.door_messages import door_messages
from tests.presentation.fieldwork.fieldrecap_messages import fieldrecap_messages
from tests.presentation.fieldwork.joining_messages import joining_messages
from tests.presentation.fieldwork.left_messages import left_messages
from tests.presentation.fieldwork.team_messages import team_messages
from tests.presentation.groups.poster_messages import poster_messages
from tests.presentation.helpdesk.helpdesk_messages import helpdesk_messages
from tests.presentation.helpdesk.relay_messages import relay_messages
from tests.presentation.helpdesk.topic_messages import topic_messages
from tests.presentation.offices.head_messages import head_messages
from tests.presentation.offices.release_messages import release_messages
from tests.presentation.privacy.privacy_messages import privacy_messages
from tests.presentation.proofs.proof_messages import proof_messages
from tests.presentation.proofs.queue_messages import queue_messages
from tests.presentation.questions.question_messages import question_messages
from tests.presentation.recaps.finished_messages import finished_messages
from tests.presentation.recaps.recap_messages import recap_messages
from tests.presentation.roles.invitation_messages import invitation_messages
from tests.presentation.roles.role_messages import role_messages

BOT = "sensusbot"
ONLINE_DAY = Season(date(2020, 3, 6), ONLINE, INTERVIEW)
Named = Iterator[tuple[str, Message]]


def every_message(texts: Texts) -> Named:
    """Yield all of them; a builder that is not here is not watched over."""
    yield from _arriving(texts)
    yield from _homes(texts)
    yield from _walking(texts)
    yield from _looking_up(texts)
    yield from _at_work(texts)
    yield from _ranked(texts)
    yield from _in_groups(texts)
    yield from unasked_messages(texts)
    yield from _going_wrong(texts)
    yield from recap_messages(texts)
    yield from calendar_messages(texts)
    yield from campaign_messages(texts)
    yield from home_messages(texts)
    yield from invitation_messages(texts)
    yield from role_messages(texts)
    yield from relay_messages(texts)
    yield from topic_messages(texts)
    yield from broadcast_messages(texts)
    yield from experiment_messages(texts)
    yield from question_messages(texts)
    yield from head_messages(texts)
    yield from company_messages(texts)
    yield from door_messages(texts)
    yield from allocation_messages(texts)
    yield from finished_messages(texts)
    yield from brief_messages(texts)
    yield from card_messages(texts)
    yield from poster_messages(texts)
    yield from release_messages(texts)
    yield from joining_messages(texts)
    yield from left_messages(texts)
    yield from proof_messages(texts)
    yield from queue_messages(texts)
    yield from helpdesk_messages(texts)
    yield from team_messages(texts)
    yield from day_messages(texts)
    yield from fieldrecap_messages(texts)
    yield from board_messages(texts)


def _arriving(texts: Texts) -> Named:
    yield "choose_language", start.choose_language(a_catalogue(), texts.language)
    for stage in SeasonStage:
        yield f"consent {stage}", start.consent(texts, stage=stage, unit=a_unit(LONG_NAME))
    yield "consent", start.consent(texts, stage=SeasonStage.OPEN)
    for done in (False, True):
        yield f"consent again, {done=}", start.consent_again(texts, done=done)
    yield "declined", start.declined(texts)
    yield "privacy before consent", start.privacy_details(texts)
    yield from privacy_messages(texts)
    everything = Kept(
        person=Person(
            ChatId(1),
            consented_at=AS_OF,
            reminders=True,
            household=KeyedHash("a"),
            employee=KeyedHash("b"),
        ),
        unit=a_unit(LONG_NAME),
        known_as=("Budi",),
        roles=((Role.REGENT, None), *((role, a_unit(LONG_NAME)) for role in Role)),
        steps=7,
        messages=1000,
        requests=3,
        registered="PT <Mekar> & Co",
    )
    yield "kept, everything", privacy.kept_data(texts, kept=everything)
    for by, state in ((KnownBy.SELF, "waiting"), (KnownBy.LIST, "refused")):
        kept = replace(everything, known_by=by, registered_state=state)
        yield f"kept, {by}", privacy.kept_data(texts, kept=kept)
    nothing = Kept(Person(ChatId(1)), None, (), 0, 0)
    yield "kept, nothing", privacy.kept_data(texts, kept=nothing)
    for roles in (True, False):
        ends = WhatEnds(request=roles, registration="PT <X>" * roles, alone_in=(a_unit(),) * roles)
        yield f"erase, roles {roles}", privacy.erase_question(texts, roles=roles, ends=ends)
    yield "erased", privacy.erased(texts)
    yield "help", start.help_screen(texts)
    yield "help, helper", start.help_screen(texts, roles=frozenset({Role.HELPER}))
    yield "help, admin", start.help_screen(texts, roles=frozenset({Role.ADMIN, Role.EMPLOYEE}))


def _homes(texts: Texts) -> Named:
    moments: dict[str, tuple[date, Phase | None, Phase | None]] = {
        "before": (date(2020, 2, 1), None, ONLINE),
        "online": (date(2020, 3, 6), ONLINE, INTERVIEW),
        "last day": (date(2020, 3, 31), ONLINE, None),
        "between": (date(2020, 5, 1), None, INTERVIEW),
        "visits": (date(2020, 7, 3), INTERVIEW, None),
        "over": (date(2020, 9, 1), None, None),
    }
    board = an_office_board()
    for name, (today, phase, upcoming) in moments.items():
        for state in SubmissionState:
            for done in (0, 3, 7):
                yield (
                    f"home, {name}, {state}, {done} steps",
                    home.home(
                        texts,
                        today=today,
                        phase=phase,
                        upcoming=upcoming,
                        journey=a_journey(done) if phase is ONLINE else None,
                        state=state,
                        by_family=state is SubmissionState.CLAIMED and done == 3,
                        roles=frozenset({Role.EMPLOYEE}) if done else frozenset(),
                        unit=a_unit(LONG_NAME, code="D01") if done else None,
                        board=board if done else None,
                    ),
                )


def _sent(texts: Texts) -> Named:
    yield "counted", guidance.counted(texts)
    for state in (SubmissionState.UNKNOWN, SubmissionState.CLAIMED):
        button = home.counted_button(texts, INTERVIEW, state)
        shown = status.no_look_up(texts, None, visits=True, counted=button)
        yield f"no look-up, counted: {state}", shown
    for news in RecordNews:
        yield f"claimed, {news}", guidance.claimed(texts, news)
        sent = home.own_part(texts, ONLINE, None, None, SubmissionState.CLAIMED, news=news)
        yield f"sent, {news}", Message(sent or Html(""), rows(buttons.status(texts)))


def _walking(texts: Texts) -> Named:
    journey = a_journey(2)
    for step in ONLINE.steps:
        yield f"step {step.id}", guidance.step(texts, journey=journey, step=step)
        yield f"stuck {step.id}", guidance.stuck(texts, journey=journey, step=step)
        yield f"later {step.id}", guidance.later(texts, journey=journey, step=step)
        late = guidance.later(texts, journey=journey, step=step, too_late=True)
        yield f"later {step.id}, too late", late
    last = guidance.later(texts, journey=journey, step=ONLINE.steps[0], choices=())
    yield "later on the last evening", last
    yield "all steps", guidance.all_steps(texts, journey=journey)
    for day in (5, 6, 8):
        moment = datetime(2020, 3, day, 19, 30, tzinfo=JAKARTA)
        today = date(2020, 3, 5)
        yield f"later set, {day}", guidance.later_set(texts, moment=moment, today=today)
    for walked in (True, False):
        yield f"finished walk, {walked}", guidance.finished_walk(texts, walked=walked)
    yield from _sent(texts)
    for done in (2, 7):
        yield f"not sent, {done}", guidance.not_sent_yet(texts, journey=a_journey(done))
    yield (
        "offline reasons",
        offline.offline_reasons(texts, ("new_card", "not_found", "no_device", "other")),
    )
    yield "offline", offline.offline_noted(texts, visits=None)
    yield "offline, visits", offline.offline_noted(texts, visits=INTERVIEW)
    yield "not invited", offline.offline_noted(texts, visits=INTERVIEW, by_invitation=True)
    yield "invited after all", offline.ask_invited(texts)
    first, begun = ONLINE.steps[0], a_journey(0)
    yield "step, invited?", guidance.step(texts, journey=begun, step=first, uninvited="other")
    yield "ask to stop", settings.ask_stop(texts)
    for stage in SeasonStage:
        for on, evening in ((True, True), (True, False), (False, False)):
            person = Person(ChatId(1), reminders=on, evening_only=evening)
            shown = settings.settings(texts, person, stage=stage, tables=evening)
            yield f"settings {on} {evening} {stage}", shown
            shown = settings.settings(texts, person, stage=stage, done=True)
            yield f"settings, done, {on} {evening} {stage}", shown
        yield f"reminders stopped {stage}", settings.reminders_stopped(texts, stage=stage)
        for evening in (True, False):
            shown = settings.reminders_started(texts, stage=stage, evening_only=evening)
            yield f"started {evening} {stage}", shown


def _looking_up(texts: Texts) -> Named:
    for one in (True, False):
        yield f"ask numbers, in words {one}", status.ask_numbers(texts, in_words=one)
        yield f"one number, before {one}", status.one_number(texts, before=one)
        yield f"picture deleted {one}", status.picture_in_place(texts, deleted=one)
    yield "numbers again", status.type_numbers(texts)
    for progress in ("not_yet", "started", "complete", "checked"):
        for made_up in (True, False):
            shown = status.result(
                texts, progress=progress, as_of=AS_OF, season=ONLINE_DAY, illustrative=made_up
            )
            yield f"status {progress} {made_up}", shown
        shown = status.result(
            texts, progress=progress, as_of=AS_OF, season=ONLINE_DAY, service_away=True
        )
        yield f"status {progress}, the service is away", shown
    for visits in (True, False):
        known = home.own_part(texts, None, None, None, SubmissionState.CLAIMED)
        yield f"no look-up, {visits}", status.no_look_up(texts, known, visits=visits)
    yield "number kept", status.number_kept(texts)
    yield "number deleted", status.number_deleted(texts)
    before = status.number_before_consent(texts, start.consent(texts, stage=SeasonStage.OPEN))
    yield "number before consent", before
    yield "number in an answer", status.number_in_answer(texts)
    for sends in (True, False):
        yield f"number in a name {sends}", status.number_in_name(texts, sends_files=sends)
    for asked in ("nik", "kk", "nip"):
        yield f"number to type {asked}", status.number_to_type(texts, asked=asked)
    yield "number in a title", status.number_in_title(texts)
    for deleted in (True, False):
        yield f"number in group {deleted}", status.number_in_group(texts, deleted=deleted)
    yield "status in group", status.in_group(texts, bot=BOT)


def _at_work(texts: Texts) -> Named:
    office, board = a_unit(LONG_NAME, code="D01"), an_office_board()
    yield "ask nip", joining.ask_nip(texts)
    yield "nip deleted", joining.nip_deleted(texts)
    for own in (True, False):
        joined = joining.nip_deleted(texts, office=office, own=own)
        yield f"nip deleted, joined {own}", joined
    yield "confirm", joining.confirm(texts, employee=an_employee(), office=office)
    yield "denied", joining.denied(texts)
    for head in (True, False):
        for ranked in (board, None):
            employee = an_employee(head=head)
            shown = joining.joined(texts, employee=employee, office=office, board=ranked)
            yield f"joined {head} {ranked is None}", shown
            for state in SubmissionState:
                yield (
                    f"own office {head} {ranked is None} {state}",
                    joining.own_office(
                        texts,
                        employee=employee,
                        office=office,
                        state=state,
                        season=ONLINE_DAY,
                        board=ranked,
                        sees_names=employee.head,
                    ),
                )


def _ranked(texts: Texts) -> Named:
    kinds = tuple(BoardKind)
    yield "choose board", choosing.choose(texts, kinds=kinds, own=a_unit(LONG_NAME))
    yield "choose board, no unit", choosing.choose(texts, kinds=kinds)
    during = choosing.choose(texts, kinds=kinds, own=a_unit(LONG_NAME), visits=UnitCode("35.09"))
    yield "choose board, visits", during
    for name, board in (
        ("offices", an_office_board()),
        ("districts", a_district_board()),
        ("villages", a_village_board()),
    ):
        for page in range(1, board_table.pages(board) + 1):
            shown = boards.board(texts, board=board, page=page)
            yield f"board {name}, page {page}", shown
        drawn = leaderboard(texts, board)
        shown = boards.as_picture(texts, board=board, picture=drawn, may_export=True)
        yield f"picture {name}", shown
        file = exports.board_file(texts, board, [])
        yield f"file {name}", boards.as_file(texts, board=board, document=file)
        for place in (0, len(board.standings) // 2, len(board.standings) - 1):
            own = board.standings[place].unit.code
            yield f"board {name} {place}", boards.board(texts, board=board, own=own)
            yield f"around {name} {place}", boards.around(texts, board=board, own=own)
    yield "board, find", boards.find(texts, a_unit("Sabrang"))
    banded = replace(OFFICES, bands=size_bands([50, 200]))
    by_size = replace(an_office_board(), rule=banded)
    for page in (1, 2):
        shown = boards.board(texts, board=by_size, own=by_size.standings[0].unit.code, page=page)
        yield f"board by size, page {page}", shown
    yield "board, sizes", boards.sizes(texts, board=by_size)
    yield "around, not there", boards.around(texts, board=a_village_board(), own=UnitCode("X"))
    yield "no data", boards.no_data(texts)
    for days in (1, 30):
        way = a_trend(days)
        yield (
            f"way of {days} days",
            boards.trend_picture(texts, trend=way, picture=trend_line(texts, way)),
        )
        yield (
            f"card with {days} days",
            boards.around(
                texts,
                board=way.board,
                own=way.unit.code,
                trend=way,
                open_up=True,
                assisted=12,
            ),
        )


def _in_groups(texts: Texts) -> Named:
    unit = a_unit(LONG_NAME)
    yield "welcome", groups.welcome(texts, bot=BOT)
    yield "unbound", groups.unbound(texts, bot=BOT)
    village = replace(a_unit(LONG_NAME, UnitKind.VILLAGE, "V1"), district=LONG_NAME)
    units = (unit, a_unit(LONG_NAME, code="D2"), village)
    meant = Meant(units)
    board_choice = groups.choose_unit(texts, about="board", action=Action.BOARD_AROUND, meant=meant)
    yield "choose unit for a board", board_choice
    for about, action in (("group", Action.GROUP_CODE), ("poster", Action.POSTER)):
        choice = groups.choose_unit(texts, about=about, action=action, meant=meant)
        yield f"choose unit for a {about}", choice
        yield f"ask unit for a {about}", groups.ask_unit(texts, about=about)
    offer = groups.offer_code(texts, unit=unit, code="7KQ4XPMB", bot=BOT, until=AS_OF)
    yield "offer code", offer
    for name, allowed in (
        ("all", groups.Allowed()),
        ("no deleting", groups.Allowed(deletes=False)),
        ("nothing", groups.Allowed(pictures=False, hears_all=False, deletes=False)),
    ):
        for topic in (False, True):
            shown = groups.bound(
                texts,
                unit=unit,
                bot=BOT,
                allowed=allowed,
                in_topic=topic,
                daily=topic,
                others=units if topic else (),
            )
            yield f"bound {name} {topic}", shown
        shown = groups.is_bound(texts, units=units, bot=BOT, allowed=allowed, tables=True)
        yield f"is bound {name}", shown
    yield "barred words", groups.barred(texts, topic=False, title=LONG_NAME)
    yield "barred topic", groups.barred(texts, topic=True, title=LONG_NAME)
    yield "anonymous", groups.anonymous(texts, bot=BOT)
    yield "elsewhere", groups.elsewhere(texts, groups.no_board(texts))
    yield "no board", groups.no_board(texts)
    yield "released", groups.released(texts, unit=unit, bot=BOT)
    yield "released, others", groups.released(texts, unit=unit, bot=BOT, left=units)
    for press in (False, True):
        yield f"release {press}", groups.choose_release(texts, units=units, press=press)
    yield "code needs private", groups.code_needs_private(texts, bot=BOT)
    for name, board in (("offices", an_office_board()), ("villages", a_village_board())):
        for own in (board.standings[-1].unit.code, UnitCode("X")):
            picture = leaderboard(texts, board, own)
            shown = groups.group_board(texts, board=board, own=own, picture=picture)
            yield f"group board {name} {own}", shown
            for form in FormAction:
                changed = groups.in_form(texts, shown, own, form, tables=True)
                yield f"group board {name} {own} {form}", changed


def _going_wrong(texts: Texts) -> Named:
    for number in ("", "gone", "kept"):
        yield f"broken {number}", errors.broken(texts, trouble="a1b2c3", number=number)
    for pressed in (True, False):
        yield f"later, {pressed=}", errors.answer_comes_later(texts, pressed=pressed)
    yield "not understood", errors.not_understood(texts)
    for kind in ("photo", "document", "voice", "sticker", "location", "contact", "poll"):
        yield f"unexpected {kind}", errors.unexpected(texts, kind=kind)
    yield "edited", errors.edited(texts)
    for number in ("", "gone", "kept"):
        said = errors.broken_in_group(texts, trouble="a1b2c3", number=number)
        yield f"broken, group {number}", said
    for key in ("code-used", "group-not-bound"):
        yield f"{key}, group", errors.in_group(texts, CensusError(key), bot=BOT)
    yield "old button", errors.old_button(texts)
    yield "private only", errors.private_only(texts, bot=BOT)
    yield "error, unknown", errors.error(texts, CensusError("never-heard-of"))
    refusal = CensusError("too-many-attempts", moment=AS_OF.isoformat())
    yield "too many attempts", errors.error(texts, refusal)
