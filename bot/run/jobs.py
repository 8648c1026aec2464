"""The jobs of a deployment, and their times."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from bot.run.field_jobs import field_jobs
from bot.run.wiring import AppContext
from reminders.schedule import Job, Schedule
from services.boards.announcing import plan_boards
from services.boards.milestones import plan_milestones
from services.brief.planning import plan_briefs
from services.campaign.closing import plan_closing
from services.campaign.reminding import plan_reminders
from services.campaign.triggered import plan_triggered
from services.campaign.waves import open_next_waves
from services.companies.counting import plan_company_counts
from services.experiments.following import follow_experiments
from services.fieldwork.doors.missed import tell_visited_again
from services.fieldwork.doors.visit_checks import plan_visit_checks
from services.fieldwork.leading.boards import plan_field_boards, visits_run
from services.fieldwork.planning import lock_when_due
from services.helpdesk.watching import nobody_asks, watch_helpdesk
from services.operations.pruning import prune
from services.operations.pulse import ProcessPart, Pulse
from services.ports.unit_of_work import UnitOfWork
from services.proofs.watching import nothing_to_watch, watch_queue
from services.push.election import Unopposed
from services.push.events import Report
from services.push.sending.sender import Sender
from services.questions.digests import plan_question_digest
from services.recaps.counting_names import count_names

AtTelegram = Callable[[], Awaitable[object]]


def make_schedule(  # noqa: PLR0917 - one call, in service.py
    app: AppContext,
    sender: Sender,
    sweep_copies: AtTelegram,
    tend_topics: AtTelegram,
    election: Unopposed,
    report: Report,
    more_jobs: Sequence[Job],
    pulse: Pulse,
) -> Schedule:
    """Return the schedule: reminders, boards, brief, questions, proofs, helpdesk, and so on.

    ``sweep_copies`` and ``tend_topics`` are what two of the jobs do at Telegram itself.
    All else that these jobs do stays in the database, so they can be rehearsed on a copy; others
    come as ``more_jobs``.
    """
    times = app.deployment.jobs

    async def reminders(uow: UnitOfWork, due: datetime) -> None:
        await app.calendar_cache.refresh(uow)
        now = app.clock.now()
        await count_names(uow, app.rules, at=now)
        await open_next_waves(uow, app.rules, now=now)
        await follow_experiments(uow, app.rules, now=now)
        await plan_reminders(uow, app.rules, now=now)
        await plan_closing(uow, app.rules, app.deployment.areas, now=now)
        await plan_triggered(uow, app.rules, now=now)
        await plan_company_counts(uow, app.rules, now=now)
        await plan_visit_checks(uow, app.rules, now=now)
        await tell_visited_again(uow, app.rules, now=now)
        sender.wake()

    async def boards(uow: UnitOfWork, due: datetime) -> None:
        await app.calendar_cache.refresh(uow)
        await count_names(uow, app.rules, at=app.clock.now())
        visits = await visits_run(uow, app.rules, app.clock.now())
        plan = plan_field_boards if visits else plan_boards
        await plan(uow, app.rules, now=app.clock.now())
        await plan_milestones(uow, app.rules, now=app.clock.now())
        sender.wake()

    async def brief(uow: UnitOfWork, due: datetime) -> None:
        await app.calendar_cache.refresh(uow)
        await plan_briefs(uow, app.rules, app.deployment.areas, now=app.clock.now())
        sender.wake()

    async def questions(uow: UnitOfWork, due: datetime) -> None:
        await app.calendar_cache.refresh(uow)
        await plan_question_digest(uow, app.rules, due=due, at=app.clock.now())
        sender.wake()

    async def proofs(uow: UnitOfWork, due: datetime) -> None:
        await app.calendar_cache.refresh(uow)
        await watch_queue(uow, app.rules, now=app.clock.now())
        await uow.commit()
        sender.wake()
        await sweep_copies()

    async def helpdesk(uow: UnitOfWork, due: datetime) -> None:
        await app.calendar_cache.refresh(uow)
        await watch_helpdesk(uow, app.rules, now=app.clock.now())
        await uow.commit()
        sender.wake()
        await tend_topics()

    async def housekeeping(uow: UnitOfWork, due: datetime) -> None:
        await app.calendar_cache.refresh(uow)
        questions = app.deployment.questions.spans()
        await prune(uow, app.rules, questions, now=app.clock.now())
        await lock_when_due(uow, app.rules, now=app.clock.now())

    return Schedule(
        [
            Job("reminders", times.reminders, reminders, by_pages=True),
            Job("boards", times.boards, boards),
            Job("brief", times.brief, brief),
            Job("questions", times.questions, questions),
            Job("proofs", times.proofs, proofs, by_pages=True, idle=nothing_to_watch),
            Job("helpdesk", times.helpdesk, helpdesk, idle=nobody_asks),
            *field_jobs(app, sender),
            Job("housekeeping", times.housekeeping, housekeeping, by_pages=True),
            *more_jobs,
        ],
        open_uow=app.storage.open,
        clock=app.clock,
        zone=app.census.zone,
        catch_up=app.deployment.catch_up,
        election=election,
        report=report,
        alive=lambda: pulse.beat(ProcessPart.SCHEDULE),
    )
