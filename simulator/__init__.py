"""Telegram on this machine: the Bot API over HTTP, the people who talk to the bot, a chat page.

Begin with `world.Telegram` (what there is and what people do, see `people.Person`) and
`server.Simulator` (the HTTP server the bot talks to). Everything stands on `cloud.Cloud`, which
holds the state; `methods/` are the bot's side of it, `people` and `groups` the other.
"""
