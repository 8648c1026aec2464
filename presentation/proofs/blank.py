"""The blank that takes the place of a proof which can no longer be deleted from a chat."""

from functools import cache
from io import BytesIO

from PIL import Image

from presentation.chat.messages import Message, rows
from presentation.language.catalogue import Texts
from presentation.proofs.decisions import queue_next

SIZE = (320, 160)
COLOUR = "#E6E9ED"


@cache
def draw_blank() -> bytes:
    """Return an empty picture as PNG."""
    written = BytesIO()
    Image.new("RGB", SIZE, COLOUR).save(written, "PNG")
    return written.getvalue()


def blank(texts: Texts) -> Message:
    """Say below the empty picture that the proof is decided, with the way to the next one."""
    return Message(texts("queue-blank"), rows(queue_next(texts)))
