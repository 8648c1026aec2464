"""The files in deploy/ fit the product: what they name exists, and their own tools take them."""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli.exits import UNUSABLE
from bot.settings.environment import PREFIX, Environment
from bot.settings.settings import Deployment
from tests.bot.terminal import Terminal

ROOT = Path(__file__).parents[4]
DEPLOY = ROOT / "deploy"


def run_tool(name: str, *words: str, **environment: str) -> str:
    """Return what a tool says of a file. Skips where it is not installed."""
    tool = shutil.which(name)
    if tool is None:
        pytest.skip(f"{name} is not installed here")
    done = subprocess.run(
        [tool, *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=DEPLOY,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_hadolint_takes_the_dockerfile() -> None:
    assert run_tool("hadolint", "Dockerfile") == ""


@pytest.mark.parametrize("upstream", ["127.0.0.1:8443", "127.0.0.1:8443 127.0.0.1:8444"])
def test_caddy_takes_its_file_for_one_process_and_for_several(upstream: str) -> None:
    said = run_tool(
        *("caddy", "adapt", "--validate", "--config", "Caddyfile", "--adapter", "caddyfile"),
        HOME="/tmp",
        SENSUSBOT_UPSTREAM=upstream,
    )
    assert said.count('"dial"') == len(upstream.split())


@pytest.mark.parametrize("unit", [each.name for each in sorted(DEPLOY.glob("*.service"))])
def test_systemd_takes_the_units(unit: str, tmp_path: Path) -> None:
    text = (DEPLOY / unit).read_text()
    # The program of the unit is not installed on the machine of a test.
    started = re.sub(r"ExecStart=\S+", "ExecStart=/bin/true", text)
    copy = tmp_path / unit.replace("@.", "@all.")
    copy.write_text(started)
    assert run_tool("systemd-analyze", "verify", str(copy)) == ""


@pytest.mark.parametrize("unit", [each.name for each in sorted(DEPLOY.glob("*.service"))])
def test_units_are_hardened_and_do_not_repeat_what_cannot_work(unit: str) -> None:
    lines = (DEPLOY / unit).read_text().splitlines()
    assert f"RestartPreventExitStatus={UNUSABLE}" in lines
    assert "StartLimitIntervalSec=0" in lines, "a database may be away for longer"
    for line in ("NoNewPrivileges=yes", "ProtectSystem=strict", "CapabilityBoundingSet="):
        assert line in lines


def test_promtool_takes_the_rules_and_they_ring_when_they_should() -> None:
    run_tool("promtool", "check", "rules", "prometheus/alerts.yml")
    run_tool("promtool", "check", "config", "prometheus/prometheus.yml")
    assert "SUCCESS" in run_tool("promtool", "test", "rules", "prometheus/alerts_test.yml")


def test_every_alert_says_what_to_do() -> None:
    (group,) = yaml.safe_load((DEPLOY / "prometheus/alerts.yml").read_text())["groups"]
    assert len(group["rules"]) > 10
    for rule in group["rules"]:
        assert {"summary", "action"} <= rule["annotations"].keys(), rule["alert"]


def copied() -> set[str]:
    """What the first stage of the Dockerfile takes from the project."""
    stage = (DEPLOY / "Dockerfile").read_text().split("\nFROM ")[1]
    words = [line.split()[1:-1] for line in stage.splitlines() if line.startswith("COPY ")]
    return {word for line in words for word in line}


def test_everything_that_runs_for_long_does_without_documentation_strings() -> None:
    units = [each.read_text() for each in DEPLOY.glob("*.service")]
    started = re.compile(r"^ExecStart=(\S+)/python -OO \1/sensusbot run\b", re.MULTILINE)
    assert all(started.search(unit) for unit in units)
    image = (DEPLOY / "Dockerfile").read_text()
    assert 'ENTRYPOINT ["python", "-OO", "/opt/sensusbot/bin/sensusbot"]' in image
    # An image writes no bytecode while it runs, so it must have what -OO reads.
    assert "python -OO -m compileall -q /opt/sensusbot/lib" in image


def test_the_image_gets_all_that_the_package_is_made_of() -> None:
    settings: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wheel = settings["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {*wheel["packages"], "pyproject.toml", "README.md", "LICENSE", "requirements.lock"}
    needed |= {source.split("/")[0] for source in wheel["force-include"]}
    assert copied() == needed
    assert all((ROOT / each).exists() for each in copied())


def test_the_image_runs_as_nobody_with_a_health_check_on_the_default_port() -> None:
    text = (DEPLOY / "Dockerfile").read_text()
    default = Deployment.model_validate({"census": "x", "areas": ["33.19"]}).operations.listen
    assert f"http://{default}/healthz" in text
    assert re.search(r"^USER \d+$", text, re.MULTILINE)


def test_compose_hardens_everything_and_names_known_variables() -> None:
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    for name, service in compose["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
    given = {key for key in compose["services"]["bot"]["environment"] if key.startswith(PREFIX)}
    assert {key.removeprefix(PREFIX).lower() for key in given} <= set(Environment.model_fields)
    assert compose["networks"]["inside"] == {"internal": True}


def test_docker_takes_the_compose_file() -> None:
    secrets = {
        "SENSUSBOT_TOKEN": "1:x",
        "SENSUSBOT_HASH_KEY": "k",
        "POSTGRES_PASSWORD": "p",
    }
    if (
        shutil.which("docker")
        and subprocess.run(
            ["docker", "compose", "version"], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("docker has no compose here")
    assert "sensusbot" in run_tool("docker", "compose", "-f", "compose.yaml", "config", **secrets)


@pytest.mark.parametrize("option", ["--listen", "--receive"])
def test_a_port_of_ones_own_must_be_one(terminal: Terminal, option: str) -> None:
    done = terminal.types("run", "--role", "push", option, "here")
    assert (done.exit_code, done.stdout) == (UNUSABLE, "")
    assert done.stderr == f"{option}: expected host:port, such as 127.0.0.1:8443\n"
