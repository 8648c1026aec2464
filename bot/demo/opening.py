"""The demonstration: the bot as it is, with Telegram played by this machine.

Here the simulator and the bot meet. Everything that is kept lies in one folder.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

import typer
from pydantic import SecretStr

from bot.demo.crowd import ANSWER_TIME, EACH, MOVED, PHRASE, USUAL, MadeUpPeople, beside
from bot.demo.folder import open_folder, read_state, settle_earlier
from bot.demo.own import read_own, settings_of
from bot.demo.public import HOST, free_port, public_page
from bot.demo.running import HASH_KEY, Demo
from bot.demo.status import SWITCH
from bot.demo.status import TOKEN as STATUS_TOKEN
from bot.rehearsal.process import RehearsalProcess
from bot.run.logs import configure_logs
from bot.run.service import open_service
from bot.run.wiring import AppContext, make_catalogue, make_census, open_app
from bot.settings.environment import Environment
from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from census.campaign.phases import open_phase
from census.units import UnitKind
from presentation.pages.links import APP
from reminders.schedule import Job
from services.ports.unit_of_work import UnitOfWork
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.flood import Flood
from sources.demo.curves import WIB
from sources.demo.people import DEWI, OFFICE
from sources.demo.regencies import DEMONSTRATIONS, DemoRegency

BOT = "sensus_demo_bot"
TOKEN = "1000000:the-demonstration-needs-no-secret"  # noqa: S105 - of the simulator alone
ARRIVAL = datetime(2020, 3, 6, 7, 45, tzinfo=WIB)
"""When everybody but the residents made the bot's acquaintance."""
PATIENCE = 600.0
"""Seconds that an update may wait: a machine full of other work is slow, not at fault."""
DATA_TIME, VISITS_TIME = "30 7 * * *", "30 15 * * *"
WELCOME = """
  sensusbot is running on this machine:  http://localhost:{port}

  The public page of the campaign, as anybody sees it:  http://localhost:{page}

  It plays {name}; make demo {other} plays another one. Ctrl-C stops it; the same
  command goes on where you left, with RESET=1 it begins anew.
"""
SERVED = """
  Status look-ups ask a status service first. This takes it down, and up again:
  curl -X POST http://localhost:{port}{switch}
"""


async def run_demo(
    stop: asyncio.Event,
    port: int,
    folder: Path,
    typed: str,
    *,
    reset: bool,
    census: str = "sp2020",
    status_service: bool = False,
) -> None:
    """Serve the chat page until told to stop; the data stays for the next time.

    Each regency has a folder of its own in ``folder``. Raises SettingsError for a regency that the
    demonstration does not have, if the port is taken, or the folder by another demonstration.
    """
    own = census not in DEMONSTRATIONS and read_own(census)
    regency, other = (own.regency, "CENSUS=sp2020") if own else _regency(typed, census)
    with (
        open_folder(folder / (f"own-{census}" if own else regency.key), reset=reset) as place,
        (place / "log.jsonl").open("a", encoding="utf-8") as log,
    ):
        settle_earlier(folder, reset=reset)
        configure_logs(log)
        page = free_port(port + 1)
        async with (
            open_demo(
                place,
                port,
                regency,
                deployment=own.deployment if own else None,
                status_service=status_service,
                crowd=EACH if regency.counts_employees else 0,
                address=f"http://{HOST}:{page}",
            ) as demo,
            public_page(demo.app, stop, token=TOKEN, bot=BOT, port=page),
        ):
            welcome = WELCOME.format(port=port, page=page, name=regency.name, other=other)
            more = SERVED.format(port=port, switch=SWITCH) if status_service else ""
            await demo.run(stop, lambda: typer.echo(welcome + more))


def _regency(typed: str, census: str) -> tuple[DemoRegency, str]:
    """Return a regency, and what else can be played. Raises SettingsError."""
    regencies = DEMONSTRATIONS.get(census.strip().lower())
    if regencies is None:
        known = " or ".join(f"CENSUS={key}" for key in DEMONSTRATIONS)
        raise SettingsError(
            f'There is no demonstration of "{census}": make demo {known}, or the name of a census '
            "in the folder censuses."
        )
    found = regencies.get(typed.strip().lower())
    if found is None:
        known = " or ".join(f"REGENCY={key}" for key in regencies)
        raise SettingsError(f'There is no demonstration of "{typed}": make demo {known}.')
    others = [f"REGENCY={key}" for key, each in regencies.items() if each is not found]
    return found, (others or ["CENSUS=sp2020"])[0]


@asynccontextmanager
async def open_demo(
    folder: Path,
    port: int,
    regency: DemoRegency,
    *,
    deployment: Deployment | None = None,
    status_service: bool = False,
    crowd: int = 0,
    address: str = "",
) -> AsyncIterator["Demo"]:
    """Open the demonstration kept in a folder; an empty one begins on 6 March 2020, 08.00 WIB.

    ``crowd`` is how many people of each role it has whom nobody plays, where it begins. ``address``
    is that of the public page, which the bot then names.
    """
    saved = read_state(folder)
    clock = MovableClock(
        datetime.fromisoformat(saved["moment"]) if saved else ARRIVAL + regency.later,
        running=True,
    )
    telegram = Telegram(
        clock,
        bot_username=BOT,
        bot_name="Sensus Bot",
        # Only Telegram's test servers open Mini Apps by http, and this machine has no certificate.
        is_test=True,
        main_app=f"{address}{APP}" if address else "",
        # Limits are counted on the campaign's clock: a jump of a week is a week's silence.
        flood=Flood(now=lambda: clock.now().timestamp()),
        files_folder=folder / "files",
    )
    telegram.patience = PATIENCE
    deployment = deployment or settings_of(regency)
    catalogue = make_catalogue(deployment, make_census(deployment))
    demo = Demo(
        folder, clock, telegram, catalogue, regency, token=TOKEN, status_service=status_service
    )
    demo.page.preparing = True
    routes = [*demo.page.routes(), *demo.status.routes()]
    simulator = Simulator(telegram, token=TOKEN, port=port, extra_routes=routes)
    try:
        await simulator.__aenter__()
    except OSError as trouble:
        raise SettingsError(
            f"Port {port} is taken by another program: choose one with make demo PORT=…"
        ) from trouble
    async with AsyncExitStack() as stack:
        stack.push_async_exit(simulator)
        stack.callback(demo.page.close)
        environment = Environment(
            token=SecretStr(TOKEN),
            api_base=simulator.base_url,
            database_url=SecretStr(f"sqlite:///{folder / 'sensusbot.db'}"),
            hash_key=SecretStr(HASH_KEY),
            status_token=SecretStr(STATUS_TOKEN),
        )
        deployment = demo.status.ask(deployment, simulator.base_url)
        if address:
            web = deployment.web.model_copy(update={"url": address})
            deployment = deployment.model_copy(update={"web": web})
        app = await stack.enter_async_context(open_app(deployment, environment, clock=clock))
        others = MadeUpPeople(telegram)
        if saved is None:
            await demo.seed(app)
            await _gather(others, app, each=crowd)
        async with app.storage.open() as uow:
            await demo.status.learn(uow)
            if regency.counts_employees:
                demo.offer_receipts(await uow.roster.names())
        service = await stack.enter_async_context(
            open_service(
                app,
                environment,
                rehearse=RehearsalProcess(deployment, environment, clock),
                report=beside(demo.tell),
                more_jobs=[
                    Job("demo-data", DATA_TIME, demo.receive_data),
                    Job("demo-visits", VISITS_TIME, demo.receive_visits),
                    Job("demo-crowd", ANSWER_TIME, partial(_answered, others, demo, app)),
                ],
                pace_clock=lambda: clock.now().timestamp(),
            )
        )
        demo.begin(app, service, saved)
        if saved is None and crowd:
            demo.say(
                *("demo-crowd", "person"),
                count=crowd,
                usual=int(USUAL * 100),
                moved=int(MOVED * 100),
                phrase=PHRASE,
                name=DEWI.name,
            )
        yield demo


async def _gather(crowd: MadeUpPeople, app: AppContext, *, each: int) -> None:
    """Let made-up people have joined; none of them in the office that is played."""
    async with app.storage.open() as uow:
        offices = [unit.code for unit in await uow.units.within(UnitKind.OFFICE)]
        offices = [code for code in offices if code != OFFICE]
        await crowd.gather(uow, offices, each=each, at=app.clock.now())
        await uow.commit()


async def _answered(
    crowd: MadeUpPeople, demo: Demo, app: AppContext, uow: UnitOfWork, due: datetime
) -> None:
    """Let the made-up people answer what they have read today, as long as the phase is open."""
    if open_phase(app.census, due) is None:
        return
    if count := await crowd.answer(uow, due.astimezone(WIB)):
        demo.say("demo-crowd-finished", "done", count=count)
