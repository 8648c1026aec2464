"""The jobs of who looks after the bot."""

from datetime import datetime

import structlog

from bot.run.operations.backing_up import back_up, require_folder
from bot.run.wiring import AppContext
from reminders.schedule import Job
from services.operations.backups import written_since
from services.ports.unit_of_work import UnitOfWork

log = structlog.get_logger()


def operation_jobs(app: AppContext) -> tuple[Job, ...]:
    """Return the daily backup; none where config.yaml names no folder."""
    folder = app.deployment.backups.folder_beside(app.deployment.folder)
    if folder is None:
        return ()

    async def backups(uow: UnitOfWork, due: datetime) -> None:
        done_already = await written_since(uow, due)
        await uow.rollback()  # a backup takes its time, and nobody waits for it
        if not done_already:
            into, settings = require_folder(folder), app.deployment.backups
            done = await back_up(app.storage, settings, into, at=app.clock.now())
            log.info("backup.written", file=str(done.file.path), size=done.file.size)

    return (Job("backups", app.deployment.jobs.backups, backups, by_pages=True),)
