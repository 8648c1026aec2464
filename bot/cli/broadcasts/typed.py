"""A broadcast from the terminal: stored, shown, confirmed, sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import typer

from bot.cli.agreeing import agrees
from bot.cli.exits import on_terminal
from bot.cli.session import OPERATOR
from bot.run.wiring import AppContext
from census.broadcasts.audience import parse_audience
from census.broadcasts.broadcast import Broadcast, BroadcastState, BroadcastView
from census.broadcasts.text import check_text
from census.campaign.typed_moments import moment_to_come
from census.people.people import Language
from presentation.broadcasts import words
from presentation.language.catalogue import Texts
from presentation.language.html import Html, paragraphs, unmarked
from services.broadcasts import drafts
from services.broadcasts import sending as broadcasting
from services.broadcasts.views import outlook
from services.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Typed:
    """A broadcast as typed on the command line."""

    audience: str
    texts: Mapping[Language, str]
    picture: Path | None
    at: str
    lasts: timedelta


@dataclass(frozen=True, slots=True)
class BroadcastSession:
    """The context of one command."""

    app: AppContext
    texts: Texts

    async def view(self, uow: UnitOfWork, broadcast: Broadcast) -> BroadcastView:
        """Return the view of a broadcast."""
        app = self.app
        now = app.clock.now()
        return await outlook(uow, app.rules, app.broadcast_terms, broadcast, at=now)

    def say(self, key: str, **facts: str | int) -> None:
        """Print a text of the catalogue."""
        typer.echo(self.texts.plain(key, **facts))

    def show(self, *parts: Html | None) -> None:
        """Print what a chat would show."""
        typer.echo(on_terminal(unmarked(paragraphs(*parts))))


async def write_and_send(session: BroadcastSession, typed: Typed, *, yes: bool) -> int | None:
    """Store a broadcast and send it; None when there is nothing to watch."""
    app, now = session.app, session.app.clock.now()
    audience = parse_audience(typed.audience, app.rules.waves)
    picture = await _sent_up(session, typed)
    async with app.storage.open() as uow:
        draft = await drafts.open_draft(uow, OPERATOR, at=now)
        number = draft.id
        await drafts.choose_audience(uow, number, audience, OPERATOR)
        await drafts.choose_picture(uow, number, picture, OPERATOR)
        for language, text in typed.texts.items():
            await drafts.write_text(uow, number, language, text, OPERATOR)
        if typed.at:
            moment = moment_to_come(typed.at, app.census.zone, now)
            await drafts.choose_time(uow, number, moment, OPERATOR)
        draft = await drafts.choose_lasting(uow, number, typed.lasts, OPERATOR)
        view = await session.view(uow, draft)
        await uow.commit()
    session.show(
        words.description(session.texts, view),
        words.quoted(session.texts, draft),
        session.texts("broadcast-needs-agreement") if view.needs_agreement else None,
    )
    if not yes and not agrees(session.texts, "terminal-broadcast-ask"):
        async with app.storage.open() as uow:
            await drafts.discard(uow, number, OPERATOR)
            await uow.commit()
        session.say("terminal-broadcast-dropped")
        return None
    return await _sent(session, draft)


async def _sent_up(session: BroadcastSession, typed: Typed) -> str:
    """Upload the picture, after the texts are known to fit as captions; return its file id."""
    if typed.picture is None:
        return ""
    for text in typed.texts.values():
        check_text(text, with_picture=True)
    from bot.cli.broadcasts.sending_up import file_id_of  # noqa: PLC0415 - what talks to Telegram loads slowly

    return await file_id_of(typed.picture, session.app, session.texts)


async def _sent(session: BroadcastSession, draft: Broadcast) -> int | None:
    app = session.app
    async with app.storage.open() as uow:
        sent = await broadcasting.confirm(
            uow,
            app.rules,
            app.broadcast_terms,
            draft.id,
            OPERATOR,
            version=draft.version,
            at=app.clock.now(),
        )
        await uow.commit()
    if sent.state is BroadcastState.AWAITING:
        session.say("terminal-broadcast-asked")
        return None
    return sent.id
