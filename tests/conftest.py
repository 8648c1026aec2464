"""How the tests are run: which of them, in which order. What they share is in support/shared.py."""

import gc

import pytest

LONGEST = {
    "test_seeds",
    "test_never_silence",
    "test_chat_page",
    "test_page_in_a_browser",
    "test_month",
    "test_killed_processes",
    "test_migrations",
    "test_doctor",
    "test_wheel",
    "test_what_operators_meet",
    "test_every_command",
    "test_whole_knowledge",
    "test_wrong_settings",
    "test_whole_path",
    "test_faults",
    "test_clean_stop",
    "test_people_in_trouble",
    # Of three seconds, and the last ones by name:
    "test_architecture",
    "test_broadcasts",
    "test_erasing",
}
"""Files of five seconds and more: one of them at the end would keep one worker busy alone."""


def pytest_configure(config: pytest.Config) -> None:
    """Load what the tests share, unless this process only hands them out to workers.

    To import the bot takes seconds, in which the workers would wait to be started.
    """
    hands_out = config.getoption("numprocesses", None) and not hasattr(config, "workerinput")
    if not hands_out:
        gc.disable()  # What is imported and collected stays; ``done_once`` enables it.
        config.pluginmanager.import_plugin("tests.support.shared")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the option of ``make trials``."""
    parser.addoption("--long", action="store_true", help="run the tests that are marked long too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave what takes long to ``make trials``; begin with the longest files of the rest.

    So no worker waits for the other at the end.
    """
    if not config.getoption("--long"):
        left = [item for item in items if item.get_closest_marker("long")]
        items[:] = [item for item in items if not item.get_closest_marker("long")]
        config.hook.pytest_deselected(items=left)
    items.sort(key=lambda item: item.path.stem not in LONGEST)
