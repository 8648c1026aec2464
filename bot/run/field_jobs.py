"""The jobs of the visits: warnings at five, the brief at the end of the day."""

from datetime import datetime

from bot.run.wiring import AppContext
from reminders.schedule import Job
from services.fieldwork.asking import plan_silent_news
from services.fieldwork.leading.evening import plan_field_briefs, plan_field_warnings
from services.ports.unit_of_work import UnitOfWork
from services.push.sending.sender import Sender


def field_jobs(app: AppContext, sender: Sender) -> tuple[Job, ...]:
    """Return the jobs of the field, which do something only while the field work runs."""
    times = app.deployment.jobs

    async def warnings(uow: UnitOfWork, due: datetime) -> None:
        await app.calendar_cache.refresh(uow)
        now = app.clock.now()
        await plan_silent_news(uow, app.rules, now=now)
        await plan_field_warnings(uow, app.rules, now=now)
        sender.wake()

    async def brief(uow: UnitOfWork, due: datetime) -> None:
        await app.calendar_cache.refresh(uow)
        await plan_field_briefs(uow, app.rules, app.deployment.areas, now=app.clock.now())
        sender.wake()

    return (
        Job("field_warnings", times.field_warnings, warnings),
        Job("field_brief", times.field_brief, brief),
    )
