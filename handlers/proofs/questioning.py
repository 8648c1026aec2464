"""The question whether a file is a proof: after the file, and again after joining."""

from census.people.submission import SubmissionState
from census.proofs.proof import PendingFile
from handlers.telegram.context import UpdateContext
from presentation.chat.messages import Message
from presentation.proofs import handing_in


def question(context: UpdateContext, file: PendingFile) -> Message:
    """Return the question about a file."""
    offline = context.resident().state is SubmissionState.CANNOT_ONLINE
    return handing_in.question(context.texts, file, offline=offline)
