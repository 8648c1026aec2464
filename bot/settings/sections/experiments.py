"""The section ``experiments:`` of config.yaml: what an officer may begin with /uji."""

from pydantic import Field, field_validator, model_validator

from bot.settings.values import ClockTime, Number, Section, Share
from census.campaign.cadence import at_another_hour, occasions
from census.campaign.quiet_hours import QuietHours
from census.definition import Census, ReminderRule
from census.errors import CensusError
from census.experiments.experiment import (
    MOST_ARMS,
    Arm,
    ProposedExperiment,
    Stratum,
    TriedMessage,
    check_arms,
)
from census.people.people import Language

EXPECTED = {
    "experiment-alike": ("", "ways that differ"),
    "experiment-silent": (
        ".silent",
        "at most {most}%, in whole percents, in one way alone",
    ),
    "experiment-first-language": (
        ".words",
        "words in {first} as well, its first language",
    ),
    "broadcast-text-empty": (".words", "words"),
    "broadcast-text-long": (".words", "at most {limit} characters, not {length}"),
    "broadcast-placeholder-unknown": (".words", "only {known}, not {typed}"),
    "broadcast-needs-office": (
        ".words",
        "no {placeholder} for who has no office",
    ),
    "words-have-number": (".words", "words without an identity number"),
}
"""What ``check_arms`` refuses: the key that is wrong, and what was expected there."""


class ArmSetting(Section):
    """One way of the reminder: other words by language, another hour, or silent for a share."""

    words: dict[Language, str] = Field(default_factory=dict)
    at: ClockTime | None = None
    silent: Share | None = None

    @model_validator(mode="after")
    def _differs(self) -> "ArmSetting":
        if self.silent is not None and (self.words or self.at):
            raise ValueError("silent alone: who gets nothing needs no words and no hour")
        if not (self.words or self.at or self.silent):
            raise ValueError("words, at or silent: the usual way is there by itself")
        return self

    def to_domain(self) -> Arm:
        """Return the arm."""
        return Arm(dict(self.words), self.at, self.silent)


class ExperimentSetting(Section):
    """An experiment; see ProposedExperiment. The usual way is its first arm."""

    name: str = Field(min_length=1, max_length=24)
    reminder: str
    evenly: Stratum = Stratum.ROLE
    days: Number | None = Field(default=None, ge=2, le=60)
    within: Number = Field(default=3, ge=1, le=30)
    arms: tuple[ArmSetting, ...]

    @field_validator("arms")
    @classmethod
    def _few(cls, value: tuple[ArmSetting, ...]) -> tuple[ArmSetting, ...]:
        if not 1 <= len(value) < MOST_ARMS:
            raise ValueError(f"one or two ways beside the usual one, not {len(value)}")
        return value

    @model_validator(mode="after")
    def _has_time(self) -> "ExperimentSetting":
        if self.days is not None and self.within >= self.days:
            raise ValueError("within: fewer days than the experiment lasts")
        return self

    def to_domain(self, census: Census, quiet: QuietHours) -> ProposedExperiment:
        """Return the proposal.

        Raises ValueError (the key, and what was expected there) for what this census cannot try.
        """
        rules = {rule.id: rule for rule in census.reminders if census.phase(rule.phase).steps}
        rule = rules.get(self.reminder)
        if rule is None:
            raise ValueError(f"reminder: expected one of {', '.join(rules)}, not {self.reminder}")
        arms = (Arm(), *(arm.to_domain() for arm in self.arms))
        for place, arm in enumerate(arms[1:]):
            _check(f"arms.{place}", (Arm(), arm), census, rule)
            _check_hour(f"arms.{place}.at", arm, census, rule, quiet)
        _check("arms", arms, census, rule)
        return ProposedExperiment(
            self.name, self.reminder, arms, self.evenly, days=self.days, within=self.within
        )


def _check(key: str, arms: tuple[Arm, ...], census: Census, rule: ReminderRule) -> None:
    """Raise ValueError for arms that cannot be tried."""
    unknown = {language for arm in arms for language in arm.texts} - set(census.languages)
    if unknown:
        known, wrong = ", ".join(census.languages), ", ".join(sorted(unknown))
        raise ValueError(f"{key}.words: expected languages among {known}, not {wrong}")
    first = census.languages[0]
    try:
        check_arms(arms, first, TriedMessage(rule.role, rule))
    except CensusError as refusal:
        within, expected = EXPECTED[refusal.key]
        said = expected.format(**refusal.facts, first=first)
        raise ValueError(f"{key}{within}: expected {said}") from refusal


def _check_hour(key: str, arm: Arm, census: Census, rule: ReminderRule, quiet: QuietHours) -> None:
    """Raise ValueError for an hour at which none of the reminders may leave."""
    moved = (
        at_another_hour(each, arm.at, census, quiet) for each in occasions(rule, census, quiet)
    )
    hours = {each.due.astimezone(census.zone).time() for each in moved}
    if arm.at is not None and hours and arm.at not in hours:
        raise ValueError(f'{key}: expected an hour outside the quiet hours, not "{arm.at:%H.%M}"')
