"""The settings of one deployment that may be read: config.yaml. Secrets: bot/environment.py."""

from datetime import date, time, timedelta
from difflib import get_close_matches
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, Field, ValidationError, field_validator, model_validator

from bot.setting_values import Section, Share, Span, Window
from bot.status_settings import StatusSettings
from census.contacts import Contact
from census.cron import parse_cron
from census.people import ChatId, Role
from census.units import BoardKind, UnitCode, UnitKind
from census.waves import Wave, in_a_row


class SettingsError(Exception):
    """A setting is missing or malformed; the text is one sentence for the person who runs it."""


class PhaseDates(Section):
    """A phase's own dates in this deployment; both days belong to it."""

    first_day: date
    last_day: date


class TargetSetting(Section):
    """Who wants which share of a board's base; with ``units`` only of these."""

    board: BoardKind
    owner: str
    share: Share
    units: frozenset[UnitCode] = frozenset()


class WaveSetting(Section):
    """An audience that begins together; ``units`` are kinds of units, ``codes`` single ones."""

    name: str = Field(min_length=1, max_length=40)
    roles: tuple[Role, ...] = Field(min_length=1)
    units: frozenset[UnitKind] = frozenset()
    opens_on: date | None = None
    gate: Share | None = None
    codes: frozenset[UnitCode] = frozenset()

    def meant(self) -> Wave:
        """Return the wave."""
        return Wave(self.name, self.roles, self.units, self.opens_on, self.gate, self.codes)


class ContactSetting(Section):
    """Who helps in person: everybody, or the people of one area or workplace (``unit``)."""

    name: str = Field(min_length=1, max_length=80)
    reach: str = Field(min_length=1, max_length=120)
    hours: str = Field(min_length=1, max_length=80)
    unit: UnitCode | None = None

    def meant(self) -> Contact:
        """Return the contact."""
        return Contact(self.name, self.reach, self.hours, self.unit)


class JobTimes(Section):
    """When the jobs run: five cron fields in the census's time zone."""

    reminders: str = "0 6-19 * * *"
    boards: str = "0 16 * * *"
    brief: str = "30 16 * * *"
    housekeeping: str = "30 2 * * *"
    questions: str = "0 8 * * mon"

    @field_validator("*")
    @classmethod
    def _cron_lines(cls, value: str) -> str:
        parse_cron(value)
        return value


class Quiet(Section):
    """When nothing leaves unasked, in local time."""

    nights: Window = (time(20), time(7))
    friday: Window | None = (time(11, 30), time(13))
    maghrib: Window | None = (time(17, 30), time(18, 30))
    days: frozenset[date] = frozenset()


class Push(Section):
    """How fast unasked messages leave, and how many one person gets in a week."""

    messages_per_second: int = Field(default=25, ge=1, le=1000)
    paid_broadcast: bool = False
    weekly_cap: int = Field(default=7, ge=1)

    @model_validator(mode="after")
    def _within_telegram(self) -> "Push":
        # Source: Bot FAQ, "How can I message all of my bot's subscribers at once?"
        if self.messages_per_second > 30 and not self.paid_broadcast:  # noqa: PLR2004
            raise ValueError("at most 30 messages_per_second without paid_broadcast")
        return self


class Boards(Section):
    """When data is too old to be posted."""

    stale_after: Span = timedelta(hours=36)


class Alerts(Section):
    """From when on the admins are told that push is not well; see services/watching.py."""

    failed_share: Share = Fraction(1, 20)
    of_at_least: int = Field(default=20, ge=1)
    late_after: Span = timedelta(minutes=30)
    still_after: Span = timedelta(minutes=15)


class BroadcastSettings(Section):
    """Above how many recipients a broadcast needs a second admin."""

    second_person_above: int = Field(default=500, ge=0)


class QuestionSettings(Section):
    """How long questions are kept, and how long the words of those that were understood.

    People are told that it is 90 days at most.
    """

    kept_for: Span = Field(default=timedelta(days=90), le=timedelta(days=90))
    words_kept_for: Span = timedelta(days=2)


class LimitSettings(Section):
    """How often identity numbers may be tried in an hour."""

    per_chat: int = Field(default=5, ge=1)
    overall: int = Field(default=3000, ge=1)


class Updates(Section):
    """How updates arrive."""

    mode: Literal["polling", "webhook"] = "polling"
    url: str | None = None
    listen: str = Field(default="127.0.0.1:8443", pattern=r"^[^:\s]+:\d{1,5}$")

    @model_validator(mode="after")
    def _webhook_has_an_address(self) -> "Updates":
        if self.mode == "webhook" and not (self.url or "").startswith("https://"):
            raise ValueError("url: https://…, which Telegram can reach, for webhook mode")
        return self


class Deployment(Section):
    """config.yaml, whole."""

    census: str
    areas: tuple[UnitCode, ...]
    phases: dict[str, PhaseDates] = Field(default_factory=dict)
    admins: tuple[ChatId, ...] = ()
    regents: tuple[ChatId, ...] = ()
    targets: tuple[TargetSetting, ...] = ()
    jobs: JobTimes = JobTimes()
    catch_up: Span = timedelta(hours=2)
    quiet: Quiet = Quiet()
    push: Push = Push()
    boards: Boards = Boards()
    alerts: Alerts = Alerts()
    broadcast: BroadcastSettings = BroadcastSettings()
    limits: LimitSettings = LimitSettings()
    questions: QuestionSettings = QuestionSettings()
    status: StatusSettings = StatusSettings()
    updates: Updates = Updates()
    waves: tuple[WaveSetting, ...] = ()
    contacts: tuple[ContactSetting, ...] = ()

    @field_validator("waves")
    @classmethod
    def _in_a_row(cls, value: tuple[WaveSetting, ...]) -> tuple[WaveSetting, ...]:
        in_a_row(wave.meant() for wave in value)
        return value


def read_deployment(path: Path) -> Deployment:
    """Read config.yaml. Raises SettingsError that names file, key and what was expected."""
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsError(
            f"{path} is not there: give its place with --config, or start from the project's own."
        ) from None
    except (OSError, yaml.YAMLError, ValueError) as trouble:
        why = " ".join(str(trouble).split())
        raise SettingsError(f"{path} is not readable as YAML: {why}") from trouble
    if not isinstance(values, dict):
        raise SettingsError(f"{path} must hold keys and values, such as census: sp2020.")
    try:
        return Deployment.model_validate(values)
    except ValidationError as trouble:
        raise SettingsError(_sentence(path, trouble)) from trouble


def _sentence(path: Path, trouble: ValidationError) -> str:
    problems = []
    for error in trouble.errors():
        key = ".".join(str(part) for part in error["loc"]) or "the file"
        problems.append(f"{key}: {_expected(error['type'], error['msg'], str(error['loc'][-1:]))}")
    return f"{path}: " + "; ".join(problems)


def _expected(kind: str, message: str, key: str) -> str:
    if kind == "extra_forbidden":
        name = key.strip("(),'")
        near = get_close_matches(name, _known_keys(Deployment), n=1)
        return "this key is not known" + (f"; did you mean {near[0]}?" if near else "")
    if kind == "missing":
        return "is missing"
    if kind == "string_pattern_mismatch":
        return "expected host:port, such as 127.0.0.1:8443"
    return message.replace("Value error,", "expected").replace("Input should be", "expected")


def _known_keys(model: type[BaseModel]) -> list[str]:
    keys: list[str] = []
    for name, field in model.model_fields.items():
        keys.append(name)
        kind: Any = field.annotation
        for part in (kind, *getattr(kind, "__args__", ())):
            if isinstance(part, type) and issubclass(part, BaseModel):
                keys += _known_keys(part)
    return keys
