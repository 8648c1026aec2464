"""Which processes have ended: known of those of this machine, and not guessed of others."""

import os
import subprocess
import sys

from reminders.processes import has_ended, new_name

NAMES_ITSELF = "from reminders.processes import new_name; print(new_name()); input()"


def test_a_process_that_was_killed_has_ended_and_a_living_one_has_not() -> None:
    own = new_name()
    assert own != new_name()
    assert not has_ended(own)
    with subprocess.Popen(
        [sys.executable, "-c", NAMES_ITSELF],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        name = other.stdout.readline().strip()
        assert not has_ended(name)
        other.kill()
        # Nobody has asked how it ended: it is there, and lives no more.
        os.waitid(os.P_PID, other.pid, os.WEXITED | os.WNOWAIT)
        assert has_ended(name)
        other.wait()
        assert has_ended(name)


def test_a_number_that_another_process_has_now_is_not_taken_for_the_one_before() -> None:
    token, _, rest = new_name().partition("@")
    place, pid, began = rest.split("/")
    assert has_ended(f"{token}@{place}/{pid}/{int(began) - 1}")


def test_of_other_machines_and_namespaces_nothing_is_known() -> None:
    token, _, rest = new_name().partition("@")
    _, pid, began = rest.split("/")
    assert not has_ended(f"{token}@another-start.4026531836/{pid}/{int(began) - 1}")
    assert not has_ended(token)
    assert not has_ended("a name of an older release")
