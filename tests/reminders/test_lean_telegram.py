"""python-telegram-bot without its application: what sends is there, the rest when it is asked."""

import sys
from importlib import import_module

import pytest
import telegram

from reminders.lean_telegram import PACKAGE, leave_out_application


@pytest.fixture
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if f"{name}.".startswith(f"{PACKAGE}.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr(telegram, "ext")


@pytest.mark.usefixtures("_fresh")
def test_what_sends_is_imported_and_the_application_when_somebody_asks_for_it() -> None:
    leave_out_application()
    package = import_module(PACKAGE)
    bot = package.ExtBot
    assert bot is import_module(f"{PACKAGE}._extbot").ExtBot
    assert vars(telegram)["ext"] is package
    assert f"{PACKAGE}._application" not in sys.modules
    with pytest.raises(AttributeError):
        _ = package.Nothing
    assert package.Application is import_module(f"{PACKAGE}._application").Application
    assert package.ExtBot is bot


@pytest.mark.usefixtures("_fresh")
def test_a_release_that_is_laid_out_otherwise_is_imported_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reminders.lean_telegram.SENDING", {"_extbot": "Elsewhere"})
    leave_out_application()
    assert PACKAGE not in sys.modules
