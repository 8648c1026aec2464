"""The homes of those who work in the campaign."""

from collections.abc import Iterator
from datetime import date
from itertools import product

from presentation.campaign import homes
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.residents.days import hello
from tests.presentation.brief.brief_messages import a_brief
from tests.presentation.every.examples import INTERVIEW, LONG_NAME, ONLINE, a_unit, an_office_board
from tests.presentation.offices.head_messages import FOUND
from tests.presentation.proofs.queue_messages import WAITS


def home_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them by name."""
    greeting = hello(texts, today=date(2020, 3, 6), phase=ONLINE, upcoming=INTERVIEW)
    for report in (None, a_brief()):
        yield f"regent's home, {report is not None}", homes.regents(texts, greeting, report=report)
    for recaps, questions in ((0, 0), (0, 1), (12, 4321)):
        screen = homes.admins(
            texts, greeting, recaps=recaps, questions=questions, companies=questions
        )
        yield f"admin's home, {recaps}, {questions}", screen
    board = an_office_board()
    for calls, waits in product((True, False), ((), (WAITS,))):
        screen = homes.heads_of_office(
            texts, greeting, found=FOUND, board=board, calls=calls, waits=waits
        )
        yield f"head's home, calls {calls}, {len(waits)} wait", screen
    screen = homes.heads_of_office(
        texts, greeting, found=FOUND, board=board, calls=True, waits=(WAITS,), verifies=True
    )
    yield "verifier's home", screen
    village = a_unit(LONG_NAME)
    for connected in (True, False):
        screen = homes.helpers(
            texts, greeting, village=village, board=None, connected=connected, posters=not connected
        )
        yield f"helper's home, connected {connected}", screen
