"""Whether the units that the waves of config.yaml name by their code are there."""

from difflib import get_close_matches

from bot.settings import Deployment, SettingsError
from services.broadcast_views import WORKPLACES
from services.ports import UnitOfWork


async def demand_units_of_waves(uow: UnitOfWork, deployment: Deployment) -> None:
    """Raise SettingsError for the first code in a wave that no unit has."""
    for place, wave in enumerate(deployment.waves):
        for code in sorted(wave.codes):
            if await uow.units.get(code) is None:
                known = [unit.code for kind in WORKPLACES for unit in await uow.units.within(kind)]
                near = get_close_matches(code, known, n=1)
                hint = (
                    f"did you mean {near[0]}?"
                    if near
                    else "bring it in with sensusbot import units, or correct it."
                )
                raise SettingsError(
                    f"config.yaml: waves.{place}.codes: no unit has the code {code}; {hint}"
                )
