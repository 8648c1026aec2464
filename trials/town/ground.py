"""What all runs share, made once in a process: texts, rules, and a town as it is on the first day.

The town is founded through the bot itself, by people who write to it and press its buttons, with
nothing going wrong; its database and its Telegram are then copied for each run.
"""

import atexit
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.run.wiring import make_catalogue, make_census, make_rules, require_whole_texts
from bot.settings.environment import Environment
from bot.settings.places import CENSUSES
from bot.settings.settings import Deployment
from census.definition import Census
from census.identity.hashing import NumberHasher
from census.units import Unit, UnitCode, UnitKind
from presentation.language.catalogue import Catalogue
from services.rules.push_rules import PushRules

WIB = ZoneInfo("Asia/Jakarta")
FOUNDED = datetime(2020, 3, 2, 8, tzinfo=WIB)
TOKEN = "1234567:a-token-for-the-trials"
KEY = "a key for the trials, long enough"
HASHER = NumberHasher(KEY.encode())

KUDUS = Unit(UnitCode("33.19"), "Kabupaten Kudus", UnitKind.REGENCY)
JEMBER = Unit(UnitCode("35.09"), "Kabupaten Jember", UnitKind.REGENCY)
HEALTH = Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, JEMBER.code)
SOCIAL = Unit(UnitCode("opd-dinsos"), "Dinas Sosial", UnitKind.OFFICE, JEMBER.code)
AMBULU = Unit(UnitCode("35.09.12"), "Ambulu", UnitKind.DISTRICT, JEMBER.code)
SABRANG = Unit(UnitCode("35.09.12.2002"), "Sabrang", UnitKind.VILLAGE, AMBULU.code)
SUMBEREJO = Unit(UnitCode("35.09.12.2003"), "Sumberejo", UnitKind.VILLAGE, AMBULU.code)
UNITS = (KUDUS, JEMBER, HEALTH, SOCIAL, AMBULU, SABRANG, SUMBEREJO)

RESIDENTS = ("Siti", "Budi", "Ani", "Joko", "Tini", "Umar")
EMPLOYEES = ("Rina", "Doni")
NIPS = {
    "Rina": "198503152010012001",
    "Doni": "198604162011011002",
    "Agus": "197004121998031001",
}
EVERYBODY = (*RESIDENTS, *EMPLOYEES, "Agus", "Dewi", "Hendra", "Slamet", "Ratna")
ADMINS = ("Dewi", "Hendra")
FIRST_ID = 1_000_001
ID = {name: FIRST_ID + place for place, name in enumerate(EVERYBODY)}
GROUP = "Warga Sabrang"


@dataclass(frozen=True, slots=True)
class Ground:
    """One deployment's texts and rules."""

    deployment: Deployment
    census: Census
    catalogue: Catalogue
    rules: PushRules


@dataclass(frozen=True, slots=True)
class Founded:
    """A town to copy: the file of its database, and its Telegram."""

    database: bytes
    telegram: dict[str, Any]


def make_ground(**settings: object) -> Ground:
    """Return the ground for some settings; the texts are read once."""
    deployment = Deployment.model_validate(
        {
            "census": "sp2020",
            "areas": ["35.09"],
            "admins": [ID[name] for name in ADMINS],
            "regents": [ID["Ratna"]],
            "targets": [
                {"board": "office", "owner": "Bupati", "share": "100%"},
                {"board": "village", "owner": "Bupati", "share": "50%"},
            ],
            "jobs": {"reminders": "0 7-19/2 * * *", "helpdesk": "40 9 * * *"},
            # The judges know hours, and reckon with every day.
            "quiet": {"holidays": False},
            **settings,
        }
    )
    census, catalogue = texts()
    return Ground(deployment, census, catalogue, make_rules(deployment, census))


def environment(database: Path) -> Environment:
    """Return the secrets and addresses of a run."""
    return Environment.model_validate(
        {
            "token": TOKEN,
            "api_base": "http://telegram.invalid",
            "database_url": f"sqlite:///{database}",
            "hash_key": KEY,
        }
    )


@cache
def folder() -> Path:
    """Return this process's folder for databases: in memory, where the machine has such a place."""
    memory = Path("/dev/shm")
    made = Path(tempfile.mkdtemp(prefix="trials-", dir=memory if memory.is_dir() else None))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


class _Checked(Catalogue):
    """Texts that are known to be whole: looking through them at every start is a third of a run."""

    def problems(self, required: Iterable[str] = ()) -> tuple[str, ...]:
        return ()


@cache
def texts() -> tuple[Census, Catalogue]:
    """Return the census and its texts, read and checked once in a process."""
    deployment = Deployment.model_validate({"census": "sp2020", "areas": ["35.09"]})
    census = make_census(deployment, CENSUSES)
    catalogue = make_catalogue(deployment, census, CENSUSES)
    require_whole_texts(catalogue, census)
    parts = {each.name: getattr(catalogue, each.name) for each in fields(catalogue)}
    return census, _Checked(**parts)
