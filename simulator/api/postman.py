"""Delivers updates to the bot's webhook: in order within each queue, repeated until accepted.

Messages have a queue for each chat, presses one for each person, changes of the bot's own
membership one for each chat. Between queues there is no order. Source: tdlib/telegram-bot-api,
Client.cpp 17158 and 17279, WebhookActor.cpp 666.

https://core.telegram.org/bots/api#setwebhook: a failed delivery is repeated, ever more slowly; an
answer may contain one method call for Telegram to perform.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, MultipartReader

from simulator.api.bodies import is_multipart, read_arguments
from simulator.api.dispatch import perform, proper_name
from simulator.api.methods.updates import update_json
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BotApiError
from simulator.cloud.state import Update, WebhookTarget

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
_ANSWER_WITHIN_SECONDS = 60.0
_LONGEST_DELAY = 60.0
_NOT_IN_ANSWERS = {"setwebhook", "deletewebhook", "close", "logout"}

Queue = tuple[str, int]


def queue_of(update: Update) -> Queue:
    """Return the queue of an update."""
    match update.kind:
        case "callback_query":
            return "presses", int(update.payload["from"]["id"])
        case "my_chat_member" | "chat_member":
            return "standing", update.chat_id
        case _:
            return "messages", update.chat_id


class Postman:
    """Delivers updates to the webhook, several queues at once.

    `first_delay` (seconds) is the pause before a second attempt; it doubles up to a minute. `reach`
    says where on this machine the address of a webhook leads to.
    """

    def __init__(
        self, cloud: Cloud, *, first_delay: float = 1.0, reach: Callable[[str], str] = str
    ) -> None:
        self._cloud = cloud
        self._first_delay = first_delay
        self._reach = reach
        self._busy: set[Queue] = set()

    async def run(self) -> None:
        """Deliver until cancelled."""
        timeout = ClientTimeout(total=_ANSWER_WITHIN_SECONDS)
        async with ClientSession(timeout=timeout) as session, asyncio.TaskGroup() as tasks:
            while True:
                for update in list(self._deliverable()):
                    self._busy.add(queue_of(update))
                    tasks.create_task(self._deliver(session, update))
                await self._cloud.inbox.change()

    def _deliverable(self) -> Iterator[Update]:
        webhook = self._cloud.webhook
        if webhook is None:
            return
        free = webhook.max_connections - len(self._busy)
        chosen: set[Queue] = set()
        for update in self._cloud.inbox.oldest_first():
            if len(chosen) >= free:
                return
            queue = queue_of(update)
            if queue not in self._busy and queue not in chosen:
                chosen.add(queue)
                yield update

    async def _deliver(self, session: ClientSession, update: Update) -> None:
        """Repeat until the bot has accepted the update, or it has expired."""
        inbox, delay = self._cloud.inbox, self._first_delay
        while (webhook := self._cloud.webhook) is not None and update in inbox:
            failure = await self._attempt(session, webhook, update)
            if failure is None:
                break
            self._cloud.webhook_error = self._cloud.clock.now(), failure
            await asyncio.sleep(delay)
            delay = min(2 * delay, _LONGEST_DELAY)
        self._busy.discard(queue_of(update))
        inbox.wake()

    async def _attempt(
        self, session: ClientSession, webhook: WebhookTarget, update: Update
    ) -> str | None:
        """Deliver an update; return the error, if there was one."""
        headers = {"Content-Type": "application/json"}
        if webhook.secret_token:
            headers[_SECRET_HEADER] = webhook.secret_token
        body = json.dumps(update_json(update)).encode()
        try:
            async with session.post(
                self._reach(webhook.url), data=body, headers=headers
            ) as response:
                if response.status // 100 != 2:  # noqa: PLR2004 - the family of successes
                    status = f"{response.status} {response.reason}"
                    return f"Wrong response from the webhook: {status}"
                await self._perform_answer(response)
        except TimeoutError:
            return "Read timeout expired"
        except (ClientError, OSError) as error:
            return f"Connection failed: {error}"
        self._cloud.inbox.forget(update.update_id)
        return None

    async def _perform_answer(self, response: ClientResponse) -> None:
        """Perform the method call in an answer. The bot does not get its result."""
        multipart, body = None, b""
        if is_multipart(response.headers):
            multipart = MultipartReader(response.headers, response.content)
        else:
            body = await response.read()
        try:
            arguments = await read_arguments("", response.headers, body, multipart)
        except (BotApiError, UnicodeDecodeError):
            return
        method = arguments.text("method").lower()
        if method and method not in _NOT_IN_ANSWERS and not method.startswith("get"):
            await perform(self._cloud, proper_name(method), arguments)
