"""The table of all that the bot says unasked: each kind with its composer and its words.

A new kind is a line here. Its record stands beside its composer, in services/<subject>/; its words
stand in presentation/<subject>/.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import TypeVar, cast

from census.push.kinds import MessageKind, MessageKinds
from presentation.boards.cards import milestones
from presentation.boards.pictures import leaderboard
from presentation.broadcasts import messages as broadcasts
from presentation.broadcasts import words as broadcast_words
from presentation.campaign import calendar_news, closing, reminders, triggered
from presentation.chat.messages import Message
from presentation.companies import deciding, registering, workers
from presentation.experiments import adopting
from presentation.experiments import messages as experiments
from presentation.experiments import words as experiment_words
from presentation.fieldwork import asking as field_asking
from presentation.fieldwork import joining as field_joining
from presentation.fieldwork import own_work
from presentation.fieldwork.day import approving as field_approving
from presentation.fieldwork.doors import officers, visits
from presentation.fieldwork.leading import boards as field_boards
from presentation.fieldwork.leading import evening as field_evening
from presentation.helpdesk import helping as desk
from presentation.language.catalogue import Texts
from presentation.offices import calling, heads, releases
from presentation.pages.links import told_brief
from presentation.proofs import decisions
from presentation.push import admin_news
from presentation.questions import digest
from presentation.recaps import corrections
from presentation.roles import telling as role_news
from services.boards.announcing import DATA_OLD
from services.boards.composing import BOARD, BoardComposer
from services.boards.milestones import MILESTONE, MilestoneComposer
from services.brief.composing import BRIEF, BriefComposer
from services.broadcasts.composing import (
    AGREEMENT,
    BROADCAST,
    AgreementComposer,
    BroadcastComposer,
)
from services.broadcasts.guarding import BROADCAST_FAILING
from services.campaign.composing.calendar import CALENDAR_NEWS, CalendarComposer
from services.campaign.composing.closing import CLOSING, ClosingComposer
from services.campaign.composing.reminders import (
    PROMISE,
    REMINDER,
    PromiseComposer,
    ReminderComposer,
)
from services.campaign.composing.triggered import (
    HELP,
    RETURNED_PROOF,
    THANKS,
    HelpComposer,
    ReturnedProofComposer,
    ThanksComposer,
)
from services.companies.counting import COMPANY_COUNT, CompanyCountComposer
from services.companies.telling import (
    COMPANY_ASKED,
    COMPANY_TOLD,
    CompanyAskedComposer,
    CompanyToldComposer,
)
from services.experiments.adopting import ADOPTED, ADOPTION_ASKED, ADOPTION_DECLINED
from services.experiments.following import ENDED as EXPERIMENT_ENDED
from services.experiments.steering import AGREEMENT as EXPERIMENT_AGREEMENT
from services.experiments.steering import BEGUN as EXPERIMENT_BEGUN
from services.experiments.steering import DECLINED as EXPERIMENT_DECLINED
from services.experiments.steering import STOPPED as EXPERIMENT_STOPPED
from services.fieldwork.asking import FIELD_NEWS, FieldNewsComposer
from services.fieldwork.day.telling import (
    BLOCK_DECIDED,
    BLOCK_FINISHED,
    BlockDecidedComposer,
    BlockFinishedComposer,
)
from services.fieldwork.doors.missed import (
    VISIT_TOLD,
    VISITS_MISSED,
    VisitsMissedComposer,
    VisitToldComposer,
)
from services.fieldwork.doors.officers import OFFICER_REPORTED, OfficerReportedComposer
from services.fieldwork.doors.visit_checks import VISIT_ASKED, VisitAskedComposer
from services.fieldwork.entering.roles import FIELD_LIST_TOLD, FieldListComposer
from services.fieldwork.leading.boards import FIELD_BOARD, FieldBoardComposer
from services.fieldwork.leading.evening import (
    FIELD_BRIEF,
    FIELD_WARNINGS,
    FieldBriefComposer,
    FieldWarningsComposer,
)
from services.fieldwork.telling_work import FIELD_WORK, FieldWorkComposer
from services.helpdesk.offering import REQUEST_OFFER, RequestOfferComposer
from services.helpdesk.telling import REQUEST_NEWS, RequestNewsComposer
from services.offices.composing_calls import OFFICE_CALL, CallComposer
from services.offices.composing_heads import RANK_NOTICE, HeadComposer
from services.offices.moving import ROSTER_TOLD, RosterToldComposer
from services.offices.releasing import (
    RELEASE_ASKED,
    RELEASE_TOLD,
    ReleaseAskedComposer,
    ReleaseToldComposer,
)
from services.offices.thanking import OFFICE_THANKS, OfficeThanksComposer
from services.proofs.telling import PROOF_NEWS, ProofNewsComposer
from services.proofs.watching import QUEUE_AGES, QueueAgesComposer
from services.push.admin_news import ADMIN_NOTICE, AdminNewsComposer
from services.push.barring import (
    GROUP_BARRED,
    GROUP_MOVED,
    GROUP_REMOVED,
    GROUP_TOPIC_GONE,
    GroupNewsComposer,
)
from services.push.composing import Batch, Compose, Composer, compose_with
from services.questions.digests import QUESTIONS, QuestionsComposer
from services.recaps.composing import CORRECTION, CorrectionComposer
from services.roles.telling import GUESTS_CAME, GuestsComposer
from services.roles.telling_holders import ROLE_TOLD, RoleToldComposer

Notice = TypeVar("Notice")


@dataclass(frozen=True, slots=True)
class RegisteredKind:
    """A kind with who composes it and who puts it into words, at a local time of day."""

    kind: MessageKind
    composer: Callable[[Batch], Composer[object]]
    renderer: Callable[[Texts, object, time], Message]


def register(
    kind: MessageKind,
    composer: Callable[[Batch], Composer[Notice]],
    renderer: Callable[[Texts, Notice, time], Message],
) -> RegisteredKind:
    """Register a kind; its words are for what its composer says."""
    # What the composer of a kind makes is all that its renderer ever gets.
    any_notice = cast("Callable[[Texts, object, time], Message]", renderer)
    return RegisteredKind(kind, composer, any_notice)


def at_any_time(
    renderer: Callable[[Texts, Notice], Message],
) -> Callable[[Texts, Notice, time], Message]:
    """Take words that are the same all day."""
    return lambda texts, notice, _at: renderer(texts, notice)


class KindTable:
    """Kinds of message, as those are handed them who know no subject: storage, sender, gateway."""

    def __init__(self, *registered: RegisteredKind) -> None:
        self.kinds = MessageKinds(each.kind for each in registered)
        self.compose: Compose = compose_with({each.kind: each.composer for each in registered})
        self._renderers = {each.kind: each.renderer for each in registered}

    def render(self, kind: MessageKind, notice: object, texts: Texts, at: time) -> Message:
        """Put what a kind's composer said into words, at a local time of day."""
        return self._renderers[kind](texts, notice, at)


REGISTERED = (
    register(REMINDER, ReminderComposer, experiment_words.reminder),
    register(PROMISE, PromiseComposer, reminders.promise),
    register(HELP, HelpComposer, triggered.help_offer),
    register(RETURNED_PROOF, ReturnedProofComposer, triggered.returned_proof),
    register(THANKS, ThanksComposer, at_any_time(triggered.thanks)),
    register(CALENDAR_NEWS, CalendarComposer, at_any_time(calendar_news.news)),
    register(CLOSING, ClosingComposer, at_any_time(closing.closing)),
    register(OFFICE_CALL, CallComposer, reminders.reminder),
    register(OFFICE_THANKS, OfficeThanksComposer, at_any_time(calling.thanks)),
    register(RANK_NOTICE, HeadComposer, at_any_time(heads.digest)),
    register(BOARD, BoardComposer, at_any_time(leaderboard.post)),
    register(MILESTONE, MilestoneComposer, at_any_time(milestones.news)),
    register(BRIEF, BriefComposer, at_any_time(told_brief)),
    register(CORRECTION, CorrectionComposer, at_any_time(corrections.news)),
    register(BROADCAST, BroadcastComposer, at_any_time(broadcast_words.announcement)),
    register(ADMIN_NOTICE, AdminNewsComposer, at_any_time(admin_news.news)),
    register(ROLE_TOLD, RoleToldComposer, at_any_time(role_news.told)),
    register(FIELD_LIST_TOLD, FieldListComposer, at_any_time(field_joining.list_told)),
    *(
        register(kind, GroupNewsComposer, at_any_time(admin_news.news))
        for kind in (GROUP_BARRED, GROUP_REMOVED, GROUP_MOVED, GROUP_TOPIC_GONE)
    ),
    register(DATA_OLD, AdminNewsComposer, at_any_time(admin_news.old_data)),
    register(QUESTIONS, QuestionsComposer, at_any_time(digest.news)),
    register(BROADCAST_FAILING, AdminNewsComposer, at_any_time(broadcasts.failing)),
    register(AGREEMENT, AgreementComposer, at_any_time(broadcasts.agreement)),
    *(
        register(kind, AdminNewsComposer, at_any_time(experiments.to_look_at))
        for kind in (
            EXPERIMENT_AGREEMENT,
            EXPERIMENT_BEGUN,
            EXPERIMENT_DECLINED,
            EXPERIMENT_STOPPED,
        )
    ),
    register(EXPERIMENT_ENDED, AdminNewsComposer, at_any_time(experiments.ended)),
    register(ADOPTION_ASKED, AdminNewsComposer, at_any_time(adopting.asked)),
    *(
        register(kind, AdminNewsComposer, at_any_time(adopting.decided))
        for kind in (ADOPTED, ADOPTION_DECLINED)
    ),
    register(PROOF_NEWS, ProofNewsComposer, at_any_time(decisions.news)),
    register(QUEUE_AGES, QueueAgesComposer, at_any_time(decisions.ages)),
    register(COMPANY_COUNT, CompanyCountComposer, at_any_time(workers.count)),
    register(COMPANY_ASKED, CompanyAskedComposer, at_any_time(deciding.asked)),
    register(COMPANY_TOLD, CompanyToldComposer, at_any_time(registering.told)),
    register(RELEASE_ASKED, ReleaseAskedComposer, at_any_time(releases.asked)),
    register(GUESTS_CAME, GuestsComposer, at_any_time(role_news.guests_came)),
    register(ROSTER_TOLD, RosterToldComposer, at_any_time(releases.roster_told)),
    register(VISITS_MISSED, VisitsMissedComposer, at_any_time(visits.missed)),
    register(VISIT_TOLD, VisitToldComposer, at_any_time(visits.told)),
    register(VISIT_ASKED, VisitAskedComposer, at_any_time(visits.asked)),
    register(OFFICER_REPORTED, OfficerReportedComposer, at_any_time(officers.alert)),
    register(REQUEST_OFFER, RequestOfferComposer, at_any_time(desk.offer)),
    register(REQUEST_NEWS, RequestNewsComposer, at_any_time(desk.news)),
    register(FIELD_WARNINGS, FieldWarningsComposer, at_any_time(field_evening.warnings)),
    register(FIELD_BRIEF, FieldBriefComposer, at_any_time(field_evening.brief)),
    register(FIELD_BOARD, FieldBoardComposer, at_any_time(field_boards.post)),
    register(FIELD_NEWS, FieldNewsComposer, at_any_time(field_asking.news)),
    register(FIELD_WORK, FieldWorkComposer, at_any_time(own_work.own)),
    register(BLOCK_FINISHED, BlockFinishedComposer, at_any_time(field_approving.told)),
    register(BLOCK_DECIDED, BlockDecidedComposer, at_any_time(field_approving.news)),
    register(RELEASE_TOLD, ReleaseToldComposer, at_any_time(releases.decision)),
)

_TABLE = KindTable(*REGISTERED)
KINDS, compose, render = _TABLE.kinds, _TABLE.compose, _TABLE.render
