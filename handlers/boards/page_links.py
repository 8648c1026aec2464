"""What is offered beside the boards: the public page, where a deployment has one.

That is where ``web.url`` stands in config.yaml: Telegram opens https addresses alone.
"""

from census.units import BoardKind, Unit
from handlers.telegram.context import UpdateContext
from presentation.chat.messages import Button


def offered(context: UpdateContext) -> tuple[list[BoardKind], Button | None]:
    """Return the boards of the census, and the button for a private chat.

    It opens the page as a Mini App, which knows who opens it; None without a public page.
    """
    links = context.bot_context.page_links
    kinds = [rule.kind for rule in context.bot_context.census.boards]
    return kinds, links.in_private(context.texts) if links else None


def of_group(context: UpdateContext, unit: Unit) -> Button | None:
    """Return the button for a group, at its unit; None without a public page.

    Telegram refuses buttons of Mini Apps in groups, so this one is a link.
    """
    links = context.bot_context.page_links
    return links.in_group(context.texts, unit.code) if links else None
