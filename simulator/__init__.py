"""Telegram on this machine: the Bot API over HTTP, the people who talk to the bot, a chat page.

Begin with `chats/world.py` (`Telegram`: everything there is, and `SimulatedPerson`: what people
do) and `api/server.py` (`Simulator`: the HTTP server that the bot talks to). Everything uses
`cloud/cloud.py`, which holds the state; `api/methods/` are the bot's side of it, `chats/` the
people's side.

Its answers were compared with the source of Telegram's own server (tdlib/telegram-bot-api at
01a3679, which is Bot API 10.0, and td at 022d602); tests/simulator names file and line. Some
behaviour is only in Telegram's servers or documentation, and is marked where it is written:
albums, deep links, anonymous accounts, privacy mode, the ten kilobytes of a keyboard, errors in
capitals, the error for another bot's file ids. Of the Bot API's parts 10.1 to 10.3 only
documentation and td's own checks exist: rich messages are here as blocks without media
(`api/rich.py`), ephemeral messages and commands as far as a bot sends and hears them
(`api/ephemeral.py`).
"""
