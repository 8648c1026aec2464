"""The demonstration of a census of one's own: in Kudus, with the invented figures of SE2026."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from bot.run.wiring import make_census
from bot.settings.places import DATA
from bot.settings.reading import lying_in, read_deployment
from bot.settings.settings import Deployment
from sources.demo.curves import START
from sources.demo.regencies import KUDUS_2026, DemoRegency

BEGUN = timedelta(days=5)
"""So many days after the first one of its online phase the demonstration begins."""


@dataclass(frozen=True, slots=True)
class OwnDemonstration:
    """A regency whose days are those of the census, and the settings that play it."""

    regency: DemoRegency
    deployment: Deployment


def settings_of(regency: DemoRegency) -> Deployment:
    """Return the settings of a demonstration that is shipped."""
    return read_deployment(DATA / "demo" / regency.key / "config.yaml")


def read_own(name: str, folder: Path = Path()) -> OwnDemonstration | None:
    """Return the demonstration of a census in the folder censuses of ``folder``; None without it.

    Raises SettingsError and CensusFileError for one that is not whole.
    """
    if not (folder / "censuses" / name).is_dir():
        return None
    shipped = settings_of(KUDUS_2026)
    deployment = lying_in(shipped.model_copy(update={"census": name, "targets": ()}), folder)
    census = make_census(deployment)
    online = next((each for each in census.phases if each.steps), census.phases[0])
    begin = min(online.first_day + BEGUN, online.last_day)
    ranked = {rule.kind for rule in census.boards}
    targets = tuple(each for each in shipped.targets if each.board in ranked)
    return OwnDemonstration(
        replace(KUDUS_2026, later=begin - START),
        deployment.model_copy(update={"targets": targets}),
    )
