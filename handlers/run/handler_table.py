"""All handlers in one table, so that an update asks only those that may answer it.

Conversations register with aiogram's routers. Asking one router after the other costs more than
an answer: a command passes by a hundred filters, and aiogram runs each ``F`` in a thread. Here the
handlers stand in one list in the order of their routers. A glance at an update
(its command, its button, the open question, private or not) leaves those that may match. They are
asked in their order, and the first that matches answers, as with aiogram.
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import FilterObject
from aiogram.dispatcher.event.telegram import TelegramEventObserver
from aiogram.dispatcher.middlewares.manager import MiddlewareManager
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AtAGlance, Glance, carried_by
from presentation.chat.presses import unpack

GLANCES = 2_000
"""Glances whose handlers are remembered. Each needs a few microseconds to be looked at anew."""

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class HandlerRow:
    """A handler with the filters of its router and its own."""

    filters: tuple[FilterObject, ...]
    answer: Callable[[TelegramObject, Data], Awaitable[object]]
    undecided: tuple[FilterObject, ...] = field(init=False)
    """Those that have to be asked even if a glance does not rule them out."""

    def __post_init__(self) -> None:
        """Find them."""
        undecided = (each for each in self.filters if not getattr(each.callback, "decides", False))
        object.__setattr__(self, "undecided", tuple(undecided))

    def may_match(self, glance: Glance) -> bool:
        """Tell whether no filter is ruled out by a glance."""
        return all(_may_match(each.callback, glance) for each in self.filters)

    async def matched(self, event: TelegramObject, data: Data) -> Data | None:
        """Return the data for the handler, with what its filters found; None without a match.

        A glance has not ruled it out.
        """
        for each in self.undecided:
            wanted = {name: data[name] for name in each.params if name in data}
            found = each.callback(event, **wanted)
            if each.awaitable:
                found = await found
            if not found:
                return None
            if isinstance(found, dict):
                data = data | found
        return data


class HandlerTable:
    """The handlers of all routers, by kind of event (``message``, ``callback_query``, …)."""

    def __init__(self, routers: Iterable[Router]) -> None:
        self._rows: dict[str, list[HandlerRow]] = {}
        for router in routers:
            for kind, observer in router.observers.items():
                if observer.handlers:
                    self._rows.setdefault(kind, []).extend(_registered(observer))
        self._candidates = lru_cache(GLANCES)(self._look_up)

    @property
    def kinds(self) -> list[str]:
        """The kinds of events that have a handler."""
        return sorted(self._rows)

    async def answer(self, kind: str, event: TelegramObject, data: Data) -> object:
        """Let the first handler that matches answer; None where none does.

        ``data`` has the ``context`` of the update. Handlers may ask for ``answer_as``, this method.
        """
        data = data | {"answer_as": self.answer}
        for each in self._candidates(kind, _glance(event, data["context"])):
            found = await each.matched(event, data)
            if found is not None:
                return await each.answer(event, found)
        return None

    def _look_up(self, kind: str, glance: Glance) -> Sequence[HandlerRow]:
        return [each for each in self._rows.get(kind, ()) if each.may_match(glance)]


def _registered(observer: TelegramEventObserver) -> Iterator[HandlerRow]:
    of_router = observer._handler.filters or ()  # noqa: SLF001 - aiogram has no other way to read them
    for handler in observer.handlers:
        call = MiddlewareManager.wrap_middlewares(tuple(observer.middleware), handler.call)
        yield HandlerRow((*of_router, *(handler.filters or ())), call)


def _may_match(callback: Callable[..., Any], glance: Glance) -> bool:
    if isinstance(callback, AtAGlance):
        return callback.may_match(glance)
    if isinstance(callback, Command):
        names = [each for each in callback.commands if isinstance(each, str)]
        return len(names) < len(callback.commands) or glance.command in map(str.casefold, names)
    return True


def _glance(event: TelegramObject, context: UpdateContext) -> Glance:
    said = (event.text or event.caption or "") if isinstance(event, Message) else ""
    first = next(iter(said.split(maxsplit=1)), "")
    command = first[1:].partition("@")[0].casefold() if first.startswith("/") else ""
    press = unpack(event.data or "") if isinstance(event, CallbackQuery) else None
    return Glance(
        private=context.private,
        command=command,
        pressed=press.action if press else "",
        asked=context.question.key if context.question else "",
        carries=carried_by(event),
    )
