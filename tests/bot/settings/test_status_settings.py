"""A status service in config.yaml: refused where numbers would not be safe, looked at by doctor."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.run.status_source import examine_service, service_terms
from bot.run.wiring import SystemClock
from bot.settings.environment import Environment
from bot.settings.reading import SettingsError, read_deployment
from bot.settings.sections.status import StatusSettings
from simulator.status_service import StatusReference
from tests.bot.terminal import KEY
from tests.sources.status.test_status_service import served

TOKEN = SecretStr("a-token-for-tests")
SHARED = SecretStr(KEY)


@pytest.mark.parametrize(
    "status",
    [
        "{source: service}",
        "{source: service, address: 'http://status.example.go.id'}",
        "{source: service_then_registry, address: status.example.go.id}",
        "{source: service, address: 'https://status.example.go.id?nik='}",
        "{source: bps}",
        "{sorce: registry}",
    ],
)
def test_a_status_source_that_cannot_be_used_is_refused_with_its_key(
    tmp_path: Path, status: str
) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(f"census: sp2020\nareas: ['35.09']\nstatus: {status}\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"config\.yaml: status"):
        read_deployment(path)


def test_the_secrets_of_the_service_are_asked_for_and_never_shown() -> None:
    settings = StatusSettings(
        source="service", address="https://status.example.go.id", identity="keyed"
    )
    with pytest.raises(SettingsError, match="SENSUSBOT_STATUS_TOKEN"):
        service_terms(settings, Environment(status_token=SecretStr("")))
    with pytest.raises(SettingsError, match="SENSUSBOT_STATUS_KEY"):
        service_terms(settings, Environment(status_token=TOKEN, status_key=SecretStr("short")))
    terms = service_terms(settings, Environment(status_token=TOKEN, status_key=SHARED))
    assert TOKEN.get_secret_value() not in repr(terms)
    assert KEY not in repr(terms)


async def test_doctor_asks_the_service_for_a_sign_of_life() -> None:
    reference = StatusReference(TOKEN.get_secret_value())
    environment = Environment(status_token=TOKEN, hash_key=SHARED)
    async with served(reference) as address:
        settings = StatusSettings(source="service", address=address)
        await examine_service(settings, environment, SystemClock())
        reference.down = True
        with pytest.raises(ConnectionError, match="503"):
            await examine_service(settings, environment, SystemClock())
    with pytest.raises(ConnectionError, match="cannot be reached"):
        await examine_service(settings, environment, SystemClock())
