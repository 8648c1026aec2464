"""The section ``experiments:`` of config.yaml: what an officer may begin with /uji."""

from pydantic import Field, model_validator

from bot.settings.values import ClockTime, Number, Section, Share
from census.definition import Census
from census.errors import CensusError
from census.experiments.experiment import Arm, ProposedExperiment, Stratum, TriedMessage, check_arms
from census.people.people import Language


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


class ExperimentSetting(Section):
    """An experiment; see ProposedExperiment. The usual way is its first arm."""

    name: str = Field(min_length=1, max_length=24)
    reminder: str
    evenly: Stratum = Stratum.ROLE
    days: Number | None = Field(default=None, ge=2, le=60)
    within: Number = Field(default=3, ge=1, le=30)
    arms: tuple[ArmSetting, ...] = Field(min_length=1, max_length=2)

    @model_validator(mode="after")
    def _has_time(self) -> "ExperimentSetting":
        if self.days is not None and self.within >= self.days:
            raise ValueError("within: fewer days than the experiment lasts")
        return self

    def to_domain(self, census: Census) -> ProposedExperiment:
        """Return the proposal. Raises ValueError for what this census cannot try."""
        rules = {rule.id: rule for rule in census.reminders if census.phase(rule.phase).steps}
        if self.reminder not in rules:
            known = ", ".join(rules)
            raise ValueError(f"{self.name}: reminder: one of {known}, not {self.reminder}")
        others = (Arm(dict(arm.words), arm.at, arm.silent) for arm in self.arms)
        arms = (Arm(), *others)
        try:
            message = TriedMessage(rules[self.reminder].role)
            check_arms(arms, census.languages[0], message)
        except CensusError as refusal:
            facts = ", ".join(f"{name} {value}" for name, value in refusal.facts.items())
            raise ValueError(f"{self.name}: arms: {refusal.key} {facts}".rstrip()) from refusal
        unknown = {language for arm in arms for language in arm.texts} - set(census.languages)
        if unknown:
            raise ValueError(f"{self.name}: words: no language {', '.join(sorted(unknown))}")
        return ProposedExperiment(
            self.name, self.reminder, arms, self.evenly, days=self.days, within=self.within
        )
