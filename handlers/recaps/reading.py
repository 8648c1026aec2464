"""The file of a recap: fetched from Telegram, and read with its sender's answers."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiohttp import ClientError

from census.campaign.phases import days_of
from census.errors import CensusError, FileError, Finding
from census.recaps.columns import AS_BEFORE, UnclearColumn, unclear_columns
from census.recaps.moments import AsOfReading, GuessedAsOf
from handlers.telegram.context import BotContext, UpdateContext
from services.ports.incoming import MOST_RECAP_BYTES, KnownUnits, Recap

ASK_ABOUT_FILE, FAULTS = "recap-file", "recap-faults"
"""Open questions about a file. Both hold the upload."""
SECONDS = 60
"""How long the download of the largest file may take."""


@dataclass(frozen=True, slots=True)
class RecapUpload:
    """A file on its way to a draft: its file id at Telegram, and its sender's answers."""

    number: str
    file: str
    name: str
    as_of: str = ""
    sheet: str = ""
    told: str = ""

    @property
    def moment(self) -> datetime | None:
        """The moment that its sender has answered."""
        return datetime.fromisoformat(self.as_of) if self.as_of else None

    def facts(self) -> dict[str, str]:
        """Return the facts for an open question."""
        return {
            "upload": self.number,
            "file": self.file,
            "name": self.name,
            "as_of": self.as_of,
            "sheet": self.sheet,
            "told": self.told,
        }


def upload_of(context: UpdateContext) -> RecapUpload:
    """Return the upload in the open question."""
    facts = context.question.facts if context.question else {}
    return RecapUpload(
        number=facts["upload"],
        file=facts["file"],
        name=facts["name"],
        as_of=facts["as_of"],
        sheet=facts["sheet"],
        told=facts["told"],
    )


async def fetch(bot: Bot, file_id: str) -> bytes:
    """Fetch a file from Telegram. Raises CensusError: "recap-too-large", "recap-not-fetched"."""
    content = BytesIO()
    try:
        file = await bot.get_file(file_id)
        path = Path(file.file_path or "")
        if path.is_absolute():
            # A Bot API server on this machine names a file of its own, and serves none over HTTP:
            # https://core.telegram.org/bots/api#using-a-local-bot-api-server
            return await asyncio.to_thread(path.read_bytes)
        await bot.download_file(str(path), content, timeout=SECONDS)
    except TelegramBadRequest as refusal:
        if "too big" in refusal.message:
            megabytes = MOST_RECAP_BYTES // 1_000_000
            raise CensusError("recap-too-large", megabytes=megabytes) from None
        raise CensusError("recap-not-fetched") from None
    except (TelegramAPIError, ClientError, TimeoutError, OSError):
        raise CensusError("recap-not-fetched") from None
    return content.getvalue()


def read_file(
    bot_context: BotContext,
    content: bytes,
    known: KnownUnits,
    upload: RecapUpload,
    columns: Mapping[str, str],
    *,
    now: datetime,
    source: str,
) -> tuple[Recap, AsOfReading] | FileError:
    """Read the file and its moment, or why the moment is unclear. It blocks."""

    def read(explained: Mapping[str, str]) -> Recap:
        return bot_context.read_recap(
            content,
            known,
            as_of=now,
            source=source,
            columns=explained,
            sheet=upload.sheet or None,
        )

    as_before: Sequence[Finding] = ()
    explained: Mapping[str, str] = {}
    try:
        try:
            recap = read(explained)
        except FileError as refusal:
            remembered = [each for each in unclear_columns(refusal) if each.key in columns]
            if not remembered:
                return refusal
            explained = columns
            recap = read(explained)
            as_before = _as_before(remembered, columns, upload)
    except FileError as refusal:
        return refusal
    recap = replace(recap, warnings=(*as_before, *recap.warnings))
    if upload.as_of:
        told = datetime.fromisoformat(upload.as_of)
        return recap, AsOfReading(GuessedAsOf(told, "", timed=True))
    return recap, bot_context.read_as_of(
        content,
        zone=bot_context.census.zone,
        now=now,
        days=days_of(bot_context.census),
        name=upload.name,
        sheet=upload.sheet or None,
        columns=explained,
    )


def _as_before(
    remembered: Sequence[UnclearColumn], columns: Mapping[str, str], upload: RecapUpload
) -> Sequence[Finding]:
    """Return the columns that were read as explained before, without those explained just now."""
    just_told = upload.told.split("\n")
    return [
        Finding(
            AS_BEFORE,
            {"column": each.heading, "heading": each.key, "meaning": columns[each.key]},
        )
        for each in remembered
        if each.key not in just_told
    ]
