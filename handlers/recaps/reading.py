"""The file of a recap: fetched from Telegram, and read with its sender's answers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from aiogram import Bot

from census.campaign.phases import days_of
from census.errors import CensusError, FileError, Finding
from census.recaps.columns import AS_BEFORE
from census.recaps.moments import AsOfReading, GuessedAsOf
from census.recaps.pasted import left_out, message_lines
from handlers.telegram.bot_context import BotContext
from handlers.telegram.context import UpdateContext
from handlers.telegram.messages.downloads import NotFetchedError, download
from services.ports.incoming import MOST_RECAP_BYTES, KnownUnits, Recap

ASK_ABOUT_FILE, FAULTS = "recap-file", "recap-faults"
"""Open questions about a file. Both hold the upload."""


@dataclass(frozen=True, slots=True)
class RecapUpload:
    """A file on its way to a draft: its file id at Telegram, and its sender's answers.

    A list in a message has no file: ``text`` is its table.
    """

    number: str
    file: str
    name: str
    as_of: str = ""
    sheet: str = ""
    told: str = ""
    text: str = ""

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
            "text": self.text,
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
        text=facts.get("text", ""),
    )


async def content_of(bot: Bot, upload: RecapUpload) -> bytes:
    """Return what was sent. Raises as ``fetch``."""
    return upload.text.encode() if upload.text else await fetch(bot, upload.file)


async def fetch(bot: Bot, file_id: str) -> bytes:
    """Fetch a file from Telegram. Raises CensusError: "recap-too-large", "recap-not-fetched"."""
    try:
        return await download(bot, file_id)
    except NotFetchedError as trouble:
        if trouble.too_large:
            megabytes = MOST_RECAP_BYTES // 1_000_000
            raise CensusError("recap-too-large", megabytes=megabytes) from None
        raise CensusError("recap-not-fetched") from None


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
    just_told = upload.told.split("\n")
    try:
        recap = bot_context.read_recap(
            content,
            known,
            as_of=now,
            source=source,
            columns=columns,
            sheet=upload.sheet or None,
        )
    except FileError as refusal:
        told = _told(refusal.told, just_told)
        return FileError(refusal.key, _in_message(refusal.findings, upload), told)
    unread = [Finding("line-left-out", {"example": line}) for line in left_out(upload.text)]
    warnings = _in_message(_told(recap.warnings, just_told), upload)
    recap = replace(recap, warnings=(*warnings, *unread))
    if upload.as_of:
        moment = datetime.fromisoformat(upload.as_of)
        return recap, AsOfReading(GuessedAsOf(moment, "", timed=True))
    return recap, bot_context.read_as_of(
        content,
        zone=bot_context.census.zone,
        now=now,
        days=days_of(bot_context.census),
        name=upload.name,
        sheet=upload.sheet or None,
        columns=columns,
    )


def _in_message(findings: Sequence[Finding], upload: RecapUpload) -> Sequence[Finding]:
    """Name the lines of the message where a list was sent in one, and no cells of its table."""
    if not upload.text:
        return findings
    lines = message_lines(upload.text)

    def named(finding: Finding) -> Finding:
        facts = {key: value for key, value in finding.facts.items() if key != "cell"}
        told = {key: int(facts[key]) for key in ("line", "first") if key in facts}
        return Finding(finding.key, facts | {key: lines.get(n, n) for key, n in told.items()})

    return [named(each) for each in findings]


def _told(findings: Sequence[Finding], just_told: Collection[str]) -> tuple[Finding, ...]:
    """Tell what was explained for an earlier file from what was explained just now."""
    return tuple(
        Finding(AS_BEFORE[each.key], each.facts)
        if each.key in AS_BEFORE and each.facts["heading"] not in just_told
        else each
        for each in findings
    )
