"""Telegram on this machine: the Bot API over HTTP, the people who talk to the bot, a chat page.

Begin with `world.Telegram` (what there is and what people do, see `people.Person`) and
`server.Simulator` (the HTTP server the bot talks to). Everything stands on `cloud.Cloud`, which
holds the state; `methods/` are the bot's side of it, `people` and `groups` the other.

What it answers was held against the source of Telegram's own server (tdlib/telegram-bot-api at
01a3679, which is Bot API 10.0, and td at 022d602); tests/simulator names file and line. What that
source cannot tell stands in Telegram's servers or in its documentation alone, and says so where it
is written: albums, deep links, anonymous accounts, privacy mode, the ten kilobytes of a keyboard,
words in capitals, what is said of another bot's file ids. Of the Bot API's parts 10.1 to 10.3 only
documentation exists; none of their methods is here yet.
"""
