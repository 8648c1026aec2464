"""The section ``proofs:`` of config.yaml: receipts that employees hand in."""

from dataclasses import fields
from datetime import timedelta
from typing import Annotated

from pydantic import BeforeValidator, Field, StrictBool

from bot.settings.values import Duration, Section, Size
from census.proofs.proof import MEGABYTE, ProofRules
from census.units import UnitCode


def _offices(value: object) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, list) and all(isinstance(each, str) and each for each in value):
        return frozenset(value)
    raise ValueError("true, false or a list of offices' codes")


Offices = Annotated[bool | frozenset[UnitCode], BeforeValidator(_offices)]


class ProofSettings(Section):
    """How proofs are handled; see ProofRules. People are told that it is 90 days at most."""

    accept_when_read: StrictBool = False
    kept_for: Duration = Field(default=timedelta(days=90), le=timedelta(days=90))
    largest: Size = 10 * MEGABYTE
    remind_after: Duration = timedelta(hours=24)
    offline_needs_proof: Offices = False

    def to_domain(self) -> ProofRules:
        """Return the rules."""
        return ProofRules(**{each.name: getattr(self, each.name) for each in fields(ProofRules)})
