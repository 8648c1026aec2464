"""Which sender processes have ended, as far as this machine can tell.

A sender's name says where its process runs. If it ran in this process namespace, since the last
start of the machine, the kernel knows whether it lives, even when only its connection is lost. Of
any other process nothing is known here, and its signs of life in the table decide.
"""

import os
from pathlib import Path
from secrets import token_hex

PROC = Path("/proc")


def new_name() -> str:
    """Return a name for a sender in this process."""
    place, began = _place(), _began(os.getpid())
    return f"{token_hex(8)}@{place}/{os.getpid()}/{began}" if place and began else token_hex(8)


def has_ended(name: str) -> bool:
    """Tell whether the process of a sender is known to have ended."""
    match name.partition("@")[2].split("/"):
        case [place, pid, began] if place and place == _place() and pid.isdecimal():
            return not _lives(int(pid), began)
    return False


def _place() -> str:
    """Return the id of this start of the machine and of this process namespace; empty if unknown.

    A namespace's number may come again, but only after all of its processes have ended. Source:
    man 5 proc, man 7 pid_namespaces
    """
    try:
        boot = (PROC / "sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}.{(PROC / 'self/ns/pid').stat().st_ino}"
    except OSError:
        return ""


def _lives(pid: int, began: str) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        # The process belongs to another user, and /proc may not show it.
        return True
    return _began(pid) in (began, "")


def _began(pid: int) -> str:
    """Return when a process began, in ticks of the machine; empty if unknown.

    A process that has ended and waits for its parent gets "ended". Source: man 5 proc_pid_stat,
    fields 3 and 22; the second, in brackets, may hold anything.
    """
    try:
        fields = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ""
    return "ended" if fields[0] in "ZX" else fields[19]
