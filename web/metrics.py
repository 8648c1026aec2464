"""The metrics of one process, for Prometheus (prometheus-client lives in this folder alone).

No label names a person, a chat or a number: kinds, outcomes, jobs and parts are all there is.
Source of the form: https://prometheus.io/docs/instrumenting/exposition_formats/.
"""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from services.operations.figures import OperationsFigures
from services.operations.metering import LookUpFate, UpdateFate
from services.ports.operations.elections import Task
from services.push.events import EventKind, PushEvent
from web.shared_figures import SharedFigures

CONTENT_TYPE = CONTENT_TYPE_LATEST

JOB_OUTCOMES = {
    EventKind.JOB_RAN: "ran",
    EventKind.JOB_FAILED: "failed",
    EventKind.JOB_SKIPPED: "skipped",
}
AWAY = {EventKind.TELEGRAM_AWAY: "telegram", EventKind.STORAGE_AWAY: "database"}

BOUNDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""The bounds of the histogram of updates, in seconds."""


class PrometheusMeter:
    """The port ``Meter``, and the page that Prometheus reads."""

    def __init__(self, *, release: str, role: str) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        about = self._gauge("info", "The release and the role of this process", "release", "role")
        about.labels(release, role).set(1)
        self._ready = self._gauge("ready", "Whether this process can do its part: 1 or 0")
        self._updates = self._counter(
            "updates", "Updates of Telegram by what became of them", "kind", "outcome"
        )
        self._took = Histogram(
            "sensusbot_update_seconds",
            "From an update's arrival to the end of its answer",
            ["kind"],
            buckets=BOUNDS,
            registry=self._registry,
        )
        self._deliveries = self._counter(
            "deliveries", "Attempts to deliver, and decisions not to", "kind", "outcome"
        )
        self._jobs = self._counter("jobs", "Runs of jobs in this process", "job", "outcome")
        self._job_took = self._gauge("job_seconds", "How long a job took here last", "job")
        self._look_ups = self._counter("look_ups", "Look-ups of a household's status", "outcome")
        self._elected = self._gauge("elected", "Whether this process has a task: 1 or 0", "task")
        self._won = self._counter("elections_won", "How often it took a task over", "task")
        self._reloads = self._counter("settings_reloads", "Settings read again", "outcome")
        self._outages = self._counter(
            "outages", "How often push lost Telegram or the database", "what"
        )
        self._shared = SharedFigures()
        self._registry.register(self._shared)

    def update(self, kind: str, fate: UpdateFate, seconds: float) -> None:
        """Count an update and its time."""
        self._updates.labels(kind, fate).inc()
        self._took.labels(kind).observe(seconds)

    def pushed(self, event: PushEvent) -> None:
        """Count what the sender and the schedule report."""
        if event.delivery is not None:
            self._deliveries.labels(event.delivery.name, event.kind).inc()
        elif event.kind in JOB_OUTCOMES:
            job = str(event.facts["job"])
            self._jobs.labels(job, JOB_OUTCOMES[event.kind]).inc()
            if "took_ms" in event.facts:
                self._job_took.labels(job).set(int(event.facts["took_ms"]) / 1000)
        elif event.kind in AWAY:
            self._outages.labels(AWAY[event.kind]).inc()

    def looked_up(self, fate: LookUpFate) -> None:
        """Count a look-up."""
        self._look_ups.labels(fate).inc()

    def elected(self, task: Task, *, elected: bool) -> None:
        """Note that this process has won or left the election for a task."""
        self._elected.labels(task).set(elected)
        self._won.labels(task).inc(elected)

    def reloaded(self, *, well: bool) -> None:
        """Count that the settings were read again, or refused."""
        self._reloads.labels("read" if well else "refused").inc()

    def page(self, *, ready: bool, seen: OperationsFigures | None, database_errors: int) -> bytes:
        """Return all metrics as text; those of ``seen`` are left out while it is None."""
        self._ready.set(ready)
        self._shared.seen, self._shared.database_errors = seen, database_errors
        return generate_latest(self._registry)

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(f"sensusbot_{name}", what, labels, registry=self._registry)

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"sensusbot_{name}", what, labels, registry=self._registry)
