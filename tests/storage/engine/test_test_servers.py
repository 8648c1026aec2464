"""The PostgreSQL of tests and measurements ends with who started it."""

import os
import signal
import sys
from asyncio import create_subprocess_exec
from asyncio.subprocess import PIPE
from contextlib import suppress
from pathlib import Path

from tests.simulator.conftest import until

CHILD = """
import sys
from pathlib import Path
from tests.support.postgres import Postgres

server = Postgres(Path(sys.argv[1]))
print("started", flush=True)
sys.stdin.read()
"""


def _runs(pid: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(pid, 0)
        return "zombie" not in Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return False


async def test_a_server_ends_with_its_owner_however_that_ends(tmp_path: Path) -> None:
    tmp_path.parent.chmod(0o711)
    owner = await create_subprocess_exec(
        *(sys.executable, "-c", CHILD, str(tmp_path)), stdin=PIPE, stdout=PIPE
    )
    assert owner.stdout is not None
    assert await owner.stdout.readline() == b"started\n"
    server = int((tmp_path / "data" / "postmaster.pid").read_text(encoding="utf-8").split()[0])
    assert _runs(server)
    owner.send_signal(signal.SIGKILL)
    await owner.wait()
    await until(lambda: not _runs(server) and not (tmp_path / "data").exists(), within=20)
