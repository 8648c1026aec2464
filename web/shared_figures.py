"""The metrics that are read when the page is asked for: most of them from the database.

Those from the database are the same in every process.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from services.operations.figures import OperationsFigures


class SharedFigures(Collector):
    """Shows what was last seen in the database; nothing while it is away.

    A figure that is not known is left out, so that nobody takes an outage for an empty queue.
    """

    def __init__(self) -> None:
        self.seen: OperationsFigures | None = OperationsFigures()
        self.database_errors = 0

    def collect(self) -> Iterator[Metric]:
        """Yield each metric (prometheus-client's own interface)."""
        yield CounterMetricFamily(
            "sensusbot_database_errors",
            "Transactions that the database did not take",
            value=self.database_errors,
        )
        seen = self.seen
        if seen is None:
            return
        yield _by("queue_due", "Deliveries that should have left", "kind", seen.due)
        yield _by("queue_ahead", "Deliveries that are owed later", "kind", seen.ahead)
        yield _age("queue_age", "How long the oldest due delivery waits, no broadcast", seen.late)
        if seen.soonest is not None:
            yield _age("queue_ahead_soonest", "Until the next delivery is due", seen.soonest)
        states = {"running": 0, "paused": 0, **seen.broadcasts}
        yield _by("broadcasts", "Broadcasts that are not at their end", "state", states)
        yield _one("telegram_line_down", "Whether nothing reaches Telegram: 1 or 0", seen.line_down)
        dues = {job: at.timestamp() for job, at in seen.jobs.items()}
        yield _by("job_last_due_timestamp_seconds", "When a job fell due last", "job", dues)
        if seen.backup_at is not None:
            at = seen.backup_at.timestamp()
            yield _one("backup_timestamp_seconds", "When the newest backup was written", at)
        yield _one("updates_set_aside", "Updates of a day that failed three times", seen.set_aside)
        yield _one("proofs_waiting", "Proofs that wait for a verifier", seen.proofs)
        yield _age("proofs_age", "How long the oldest of them waits", seen.proofs_age)
        states = {"waiting": seen.help_waiting, "taken": seen.help_taken}
        yield _by("help_requests", "Open requests for a person", "state", states)
        yield _age("help_age", "How long the oldest waiting request waits", seen.help_age)


def _one(name: str, what: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"sensusbot_{name}", what, value=value)


def _age(name: str, what: str, age: timedelta) -> GaugeMetricFamily:
    return _one(f"{name}_seconds", what, age.total_seconds())


def _by(name: str, what: str, label: str, values: Mapping[str, float]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(f"sensusbot_{name}", what, labels=[label])
    for value, count in values.items():
        family.add_metric([value], count)
    return family
