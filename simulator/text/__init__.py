"""Text as Telegram reads it: entities, links, HTML."""
