"""config.yaml: all settings but secrets, which are in bot/settings/environment.py."""

from collections import Counter
from collections.abc import Hashable
from datetime import date, time, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    BeforeValidator,
    Field,
    PrivateAttr,
    field_validator,
    model_validator,
)

from bot.settings.regencies import written_regency
from bot.settings.sections.backups import BackupSettings
from bot.settings.sections.experiments import ExperimentSetting
from bot.settings.sections.fieldwork import FieldworkSettings
from bot.settings.sections.helpdesk import HelpdeskSettings
from bot.settings.sections.jobs import JobTimes
from bot.settings.sections.operations import OperationsSettings
from bot.settings.sections.proofs import ProofSettings
from bot.settings.sections.retention import RetentionSettings
from bot.settings.sections.status import StatusSettings
from bot.settings.sections.updates import UpdateSettings
from bot.settings.sections.web import WebSettings
from bot.settings.values import Duration, Number, Section, Share, Window
from census.campaign.waves import Wave, in_a_row
from census.people.people import ChatId, Role
from census.questions.questions import QuestionSpans
from census.residents.contacts import Contact
from census.units import BoardKind, CountsFrom, UnitCode, UnitKind


def _several(value: object) -> object:
    return [value] if isinstance(value, str | float) else value


def _account(value: object) -> object:
    # Source: Bot API, "User": at most 52 significant bits.
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**52:
        return value
    raise ValueError("the number of a Telegram account, such as 123456789")


Regency = Annotated[UnitCode, BeforeValidator(written_regency)]
"""A code; of a name, the code is found in reading."""
Account = Annotated[ChatId, BeforeValidator(_account)]


class AdminSetting(Section):
    """An admin's account, with the name by which other admins know them."""

    id: Account
    name: str = Field(default="", max_length=40)


def _admin(value: object) -> object:
    return value if isinstance(value, dict) else {"id": _account(value)}


Admin = Annotated[AdminSetting, BeforeValidator(_admin)]


class PhaseDates(Section):
    """The dates of a phase in this deployment. Both days belong to it."""

    first_day: date
    last_day: date


class TargetSetting(Section):
    """Who wants which share of a board's base; with ``units`` only of these."""

    board: BoardKind
    owner: str = Field(min_length=1, max_length=40)
    share: Share
    units: frozenset[UnitCode] = frozenset()


class WaveSetting(Section):
    """People who begin together; ``units`` are kinds of units, ``codes`` single units."""

    name: str = Field(min_length=1, max_length=40)
    roles: tuple[Role, ...] = Field(min_length=1)
    units: frozenset[UnitKind] = frozenset()
    opens_on: date | None = None
    gate: Share | None = None
    codes: frozenset[UnitCode] = frozenset()

    def to_domain(self) -> Wave:
        """Return the wave."""
        return Wave(self.name, self.roles, self.units, self.opens_on, self.gate, self.codes)


class ContactSetting(Section):
    """A contact for everybody, or for the people of one area or workplace (``unit``)."""

    name: str = Field(min_length=1, max_length=80)
    reach: str = Field(min_length=1, max_length=120)
    hours: str = Field(min_length=1, max_length=80)
    unit: UnitCode | None = None

    def to_domain(self) -> Contact:
        """Return the contact."""
        return Contact(self.name, self.reach, self.hours, self.unit)


class Quiet(Section):
    """When nothing unasked is sent, in local time."""

    nights: Window = (time(20), time(7))
    friday: Window | None = (time(11, 30), time(13))
    maghrib: Window | None = (time(17, 30), time(18, 30))
    days: frozenset[date] = frozenset()
    holidays: bool = True


class PushSettings(Section):
    """How fast unasked messages are sent, and how many one person gets in a week."""

    messages_per_second: Number = Field(default=25, ge=1, le=1000)
    paid_broadcast: bool = False
    weekly_cap: Number = Field(default=7, ge=1)

    @model_validator(mode="after")
    def _within_telegram(self) -> "PushSettings":
        # Source: Bot FAQ, "How can I message all of my bot's subscribers at once?"
        if self.messages_per_second > 30 and not self.paid_broadcast:  # noqa: PLR2004
            raise ValueError("at most 30 messages_per_second without paid_broadcast")
        return self


class Boards(Section):
    """From which age on data is not posted."""

    stale_after: Duration = timedelta(hours=36)


class TelegramSettings(Section):
    """Whether boards are tables in chats that have not chosen; older apps do not show those."""

    rich_messages: bool = False


class Alerts(Section):
    """When the admins are told that push has a problem; see services/push/watching.py."""

    failed_share: Share = Fraction(1, 20)
    of_at_least: Number = Field(default=20, ge=1)
    late_after: Duration = timedelta(minutes=30)
    still_after: Duration = timedelta(minutes=15)


class BroadcastSettings(Section):
    """When a broadcast needs a second admin, and when it pauses by itself; see FailureRule."""

    second_person_above: Number = Field(default=500, ge=0)
    failed_share: Share = Fraction(1, 10)
    of_at_least: Number = Field(default=50, ge=1)


class QuestionSettings(Section):
    """How long questions are kept, and how long the texts of answered ones.

    People are told that it is 90 days at most.
    """

    kept_for: Duration = Field(default=timedelta(days=90), le=timedelta(days=90))
    words_kept_for: Duration = timedelta(days=2)

    def spans(self) -> QuestionSpans:
        """Return the rules."""
        return QuestionSpans(self.kept_for, self.words_kept_for)


class LimitSettings(Section):
    """How often numbers and codes may be tried, and proofs handed in, in an hour."""

    per_chat: Number = Field(default=5, ge=1)
    proofs: Number = Field(default=20, ge=1)
    overall: Number = Field(default=3000, ge=1)


class Deployment(Section):
    """The whole config.yaml. ``folder`` is where it lies."""

    census: str = Field(pattern=r"^[A-Za-z0-9_-]+$")
    areas: Annotated[tuple[Regency, ...], BeforeValidator(_several)] = Field(min_length=1)
    phases: dict[str, PhaseDates] = Field(default_factory=dict)
    admins: tuple[Admin, ...] = ()
    regents: tuple[Account, ...] = ()
    targets: tuple[TargetSetting, ...] = ()
    counts_from: dict[BoardKind, CountsFrom] = Field(default_factory=dict)
    jobs: JobTimes = JobTimes()
    catch_up: Duration = timedelta(hours=2)
    migrate: Literal["at_start", "by_hand"] = "at_start"
    quiet: Quiet = Quiet()
    push: PushSettings = PushSettings()
    boards: Boards = Boards()
    alerts: Alerts = Alerts()
    broadcast: BroadcastSettings = BroadcastSettings()
    limits: LimitSettings = LimitSettings()
    questions: QuestionSettings = QuestionSettings()
    proofs: ProofSettings = ProofSettings()
    helpdesk: HelpdeskSettings = HelpdeskSettings()
    fieldwork: FieldworkSettings = FieldworkSettings()
    retention: RetentionSettings = RetentionSettings()
    backups: BackupSettings = BackupSettings()
    status: StatusSettings = StatusSettings()
    updates: UpdateSettings = UpdateSettings()
    operations: OperationsSettings = OperationsSettings()
    web: WebSettings = WebSettings()
    telegram: TelegramSettings = TelegramSettings()
    waves: tuple[WaveSetting, ...] = ()
    experiments: tuple[ExperimentSetting, ...] = ()
    contacts: tuple[ContactSetting, ...] = ()
    _folder: Path = PrivateAttr(default=Path())

    @property
    def folder(self) -> Path:
        """The folder of config.yaml."""
        return self._folder

    @field_validator("areas", "admins", "regents", "contacts")
    @classmethod
    def _each_once(cls, value: tuple[Hashable, ...]) -> tuple[Hashable, ...]:
        for each, times in Counter(getattr(each, "id", each) for each in value).items():
            if times > 1:
                raise ValueError(f"each once, {getattr(each, 'name', each)} is here twice")
        return value

    @field_validator("targets")
    @classmethod
    def _one_share_an_owner(cls, value: tuple[TargetSetting, ...]) -> tuple[TargetSetting, ...]:
        owners = Counter((each.board, each.owner.casefold(), each.units) for each in value)
        for (board, owner, _), times in owners.items():
            if times > 1:
                raise ValueError(f"one share for each owner, board and units: {owner}, {board}")
        return value

    @field_validator("waves")
    @classmethod
    def _in_a_row(cls, value: tuple[WaveSetting, ...]) -> tuple[WaveSetting, ...]:
        in_a_row(wave.to_domain() for wave in value)
        return value
