"""Whether a pinned package has a known hole: ``python deploy/pins.py``, the end of ``make check``.

pip-audit asks the database of advisories behind PyPI. Where that cannot be reached nothing fails:
how old the pins are is said instead.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

LOCK = Path(__file__).parent.parent / "requirements.lock"
AUDIT_WITHIN = 120
"""Seconds for all packages together."""

AUDIT = (
    *(sys.executable, "-m", "pip_audit", "--requirement", str(LOCK), "--require-hashes"),
    *("--disable-pip", "--progress-spinner", "off", "--timeout", "5", "--format", "json"),
)


@dataclass(frozen=True, slots=True)
class Audit:
    """How many packages were looked up, and what is known of them."""

    asked: int
    holes: Sequence[str]


def read_audit(document: str) -> Audit:
    """Read pip-audit's answer. Raises ValueError or LookupError for something else."""
    found: list[dict[str, Any]] = json.loads(document)["dependencies"]
    asked = [each for each in found if "skip_reason" not in each]
    holes = [
        f"{each['name']} {each['version']}: {hole['id']}"
        + (f", mended in {', '.join(hole['fix_versions'])}" if hole["fix_versions"] else "")
        for each in asked
        for hole in each["vulns"]
    ]
    return Audit(len(asked), holes)


def age_of(lock: Path, now: datetime) -> int:
    """Return how many days ago the pins were changed last: by git, whose clones are all new files.

    Where git does not know them their file says it.
    """
    asked = ("git", "log", "-1", "--format=%ct", "--", lock.name)
    try:
        done = subprocess.run(asked, cwd=lock.parent, capture_output=True, text=True, check=False)
        changed = float(done.stdout)
    except (OSError, ValueError):
        changed = lock.stat().st_mtime
    return (now - datetime.fromtimestamp(changed, UTC)).days


def main() -> int:
    """Audit the pins; return 1 where a hole is known."""
    try:
        done = subprocess.run(
            AUDIT, capture_output=True, text=True, timeout=AUDIT_WITHIN, check=False
        )
        audit = read_audit(done.stdout)
    except (subprocess.TimeoutExpired, ValueError, LookupError):
        audit = Audit(0, ())
    if not audit.asked:
        days = age_of(LOCK, datetime.now(UTC))  # noqa: TID251 - no part of the product
        print(f"pins: no database of advisories can be reached; they are {days} days old")
        return 0
    for hole in audit.holes:
        print(f"pins: {hole}")
    print(f"pins: {audit.asked} looked up, {len(audit.holes)} known holes")
    return 1 if audit.holes else 0


if __name__ == "__main__":
    sys.exit(main())
