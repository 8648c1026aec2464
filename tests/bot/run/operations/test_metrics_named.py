"""Every metric that a query of the dashboard or of an alert names is really exported."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from services.campaign.composing.triggered import THANKS
from services.operations.figures import OperationsFigures
from services.operations.metering import LookUpFate, UpdateFate
from services.ports.operations.elections import Task
from services.push.events import EventKind, PushEvent
from web.metrics import PrometheusMeter

DEPLOY = Path(__file__).parents[4] / "deploy"
NOW = datetime(2026, 11, 29, tzinfo=UTC)
METRIC = re.compile(r"\b(?:sensusbot|process)_[a-z_]+\b")


def exported() -> dict[str, set[str]]:
    """The metrics of a process in which all has happened, with their labels."""
    meter = PrometheusMeter(release="1", role="all")
    meter.update("message", UpdateFate.ANSWERED, 0.02)
    meter.looked_up(LookUpFate.FOUND)
    meter.pushed(PushEvent(EventKind.SENT, NOW, delivery=THANKS))
    meter.pushed(PushEvent(EventKind.JOB_RAN, NOW, facts={"job": "boards", "took_ms": 20}))
    meter.pushed(PushEvent(EventKind.TELEGRAM_AWAY, NOW))
    meter.elected(Task.SEND, elected=True)
    meter.reloaded(well=False)
    seen = OperationsFigures(
        due={"reminder": 1},
        ahead={"thanks": 2},
        jobs={"boards": NOW},
        late=timedelta(minutes=1),
        backup_at=NOW,
        broadcasts={"paused": 1},
        soonest=timedelta(hours=2),
    )
    page = meter.page(ready=True, seen=seen, database_errors=3).decode()
    return {
        sample.name: set(sample.labels)
        for family in text_string_to_metric_families(page)
        for sample in family.samples
    }


def queries() -> list[str]:
    rules = yaml.safe_load((DEPLOY / "prometheus/alerts.yml").read_text())
    board = json.loads((DEPLOY / "grafana/sensusbot.json").read_text())
    return [
        *(rule["expr"] for group in rules["groups"] for rule in group["rules"]),
        *(target["expr"] for panel in board["panels"] for target in panel["targets"]),
    ]


def test_queries_name_what_is_exported() -> None:
    named = {name for query in queries() for name in METRIC.findall(query)}
    assert len(named) > 15
    assert named <= exported().keys()


@pytest.mark.parametrize("query", queries())
def test_queries_group_and_choose_by_labels_that_exist(query: str) -> None:
    known = {"job", "instance", "le"}.union(*(exported()[name] for name in METRIC.findall(query)))
    groups = re.findall(r"\bby \(([^)]*)\)", query)
    chosen = re.findall(r"([a-z_]+)(?:=~|!~|!=|=)\"", query)
    asked = {label.strip() for group in groups for label in group.split(",")} | set(chosen)
    assert asked <= known


def test_every_metric_of_ours_is_in_the_manual() -> None:
    manual = (DEPLOY.parent / "docs/deploy.md").read_text()
    ours = {name for name in exported() if re.match("sensusbot_(?!.*_created$)", name)}
    stems = {re.sub(r"_(bucket|count|sum)$", "", name) for name in ours}
    assert {stem for stem in stems if f"`{stem}`" not in manual} == set()


def test_no_label_could_name_a_person() -> None:
    labels = set[str]().union(*exported().values())
    assert labels == {"kind", "outcome", "job", "release", "role", "what", "state", "task", "le"}
