"""The section ``proofs:`` of config.yaml: receipts that employees hand in."""

from dataclasses import fields
from datetime import timedelta

from pydantic import Field, StrictBool

from bot.settings.values import Duration, Section, Size
from census.proofs.proof import MEGABYTE, ProofRules
from census.units import UnitCode


class ProofSettings(Section):
    """How proofs are handled; see ProofRules. People are told that it is 90 days at most."""

    accept_when_read: StrictBool = False
    kept_for: Duration = Field(default=timedelta(days=90), le=timedelta(days=90))
    largest: Size = 10 * MEGABYTE
    remind_after: Duration = timedelta(hours=24)
    offline_needs_proof: StrictBool | frozenset[UnitCode] = False

    def to_domain(self) -> ProofRules:
        """Return the rules."""
        return ProofRules(**{each.name: getattr(self, each.name) for each in fields(ProofRules)})
