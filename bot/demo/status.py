"""The demonstration's status service. It answers from the registry, and can be taken down."""

from aiohttp import web

from bot.settings.sections.status import StatusSettings
from bot.settings.settings import Deployment
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik
from services.ports.unit_of_work import UnitOfWork
from simulator.status_service import KnownHousehold, StatusReference
from sources.demo.regencies import DemoRegency

TOKEN = "the-demonstration-needs-no-secret"  # noqa: S105 - only of the simulator
SWITCH = "/v1/switch"


class DemoStatus:
    """The reference service beside the simulated Telegram.

    It is asked only with --status-service.
    """

    def __init__(self, regency: DemoRegency, hasher: NumberHasher, *, asked: bool) -> None:
        self._reference = StatusReference(TOKEN)
        self._households = regency.households.values()
        self._hasher, self._asked = hasher, asked

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of the service, and one that takes it down and up again."""
        return [*self._reference.routes(), web.post(SWITCH, self._switch)] if self._asked else []

    def ask(self, deployment: Deployment, address: str) -> Deployment:
        """Return the deployment with this service as its first source."""
        if not self._asked:
            return deployment
        settings = StatusSettings(source="service_then_registry", address=address, cache_seconds=0)
        return deployment.model_copy(update={"status": settings})

    async def learn(self, uow: UnitOfWork) -> None:
        """Copy what the registry says of the people of the demonstration."""
        for each in self._households:
            nik, card = each.nik, each.family_card
            pair = self._hasher.pair(Nik.parse(nik), FamilyCardNumber.parse(card))
            if (entry := await uow.registry.find(pair)) is not None:
                state = entry.progress.state
                known = KnownHousehold(nik, card, state, entry.as_of)
                self._reference.learn([known])

    async def _switch(self, request: web.Request) -> web.Response:
        self._reference.down = not self._reference.down
        return web.json_response({"down": self._reference.down})
