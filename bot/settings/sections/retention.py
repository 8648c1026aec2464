"""The section ``retention:`` of config.yaml: how long what is kept of people stays."""

from dataclasses import fields
from datetime import timedelta

from pydantic import Field

from bot.settings.values import Duration, Section
from census.people.holdings import Retention

A_MONTH, A_YEAR = timedelta(days=30), timedelta(days=365)


class RetentionSettings(Section):
    """How long things stay; see Retention. People are told these spans.

    Deliveries are what keeps a person from being written to twice, and the audit is what a
    complaint is answered from, so neither is shorter than a month.
    """

    people: Duration = Field(default=timedelta(days=180), le=A_YEAR)
    deliveries: Duration = Field(default=timedelta(days=180), ge=A_MONTH, le=A_YEAR)
    lists: Duration = Field(default=timedelta(days=180), le=A_YEAR)
    invitations: Duration = Field(default=timedelta(days=90), le=A_YEAR)
    audit: Duration = Field(default=A_YEAR, ge=A_MONTH)
    records: Duration = Field(default=timedelta(days=90), ge=A_MONTH, le=A_YEAR)

    def to_domain(self) -> Retention:
        """Return the rules."""
        return Retention(**{each.name: getattr(self, each.name) for each in fields(Retention)})
