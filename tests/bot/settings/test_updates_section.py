"""Where Telegram brings updates by webhook: the address, its path, and where it is listened for."""

import pytest
from pydantic import SecretStr

from bot.run.conversation import webhook_address
from bot.settings.environment import Environment
from bot.settings.sections.updates import UpdateSettings

HOST = "https://bot.example.go.id"
ENVIRONMENT = Environment(webhook_secret=SecretStr("a-secret-for-tests-only"))


def settings(url: str) -> UpdateSettings:
    return UpdateSettings.model_validate({"mode": "webhook", "url": url, "max_connections": 7})


@pytest.mark.parametrize(
    ("url", "path"),
    [
        (HOST, "/telegram"),
        (f"{HOST}/", "/telegram"),
        (f"{HOST}:8443", "/telegram"),
        (f"{HOST}/telegram", "/telegram"),
        (f"{HOST}/kudus/masuk", "/kudus/masuk"),
    ],
)
def test_an_address_without_a_path_gets_the_usual_one(url: str, path: str) -> None:
    address = webhook_address(settings(url), ENVIRONMENT)
    assert address is not None
    assert (address.url, address.path) == (url.removesuffix(path).rstrip("/") + path, path)
    assert address.max_connections == 7


def test_a_second_process_of_a_machine_listens_elsewhere_for_the_same_address() -> None:
    address = webhook_address(settings(HOST), ENVIRONMENT)
    assert address is not None
    second = address.at("127.0.0.1:8444")
    assert (address.host, address.port) == ("127.0.0.1", 8443)
    assert (second.host, second.port, second.url) == ("127.0.0.1", 8444, address.url)


def test_polling_has_no_address() -> None:
    assert webhook_address(UpdateSettings(), ENVIRONMENT) is None
