"""Every card to pass on, and what is said with it."""

from collections.abc import Iterator
from dataclasses import replace

from census.boards.cards import CardOwner, FinishCard, UnitCard
from census.boards.milestones import (
    EVERYBODY,
    Certificate,
    KeptMilestone,
    MilestoneKind,
    MilestoneNews,
    ReachedMilestone,
    aim_of,
)
from census.units import Measure
from presentation.boards.cards import messages as cards
from presentation.chat.messages import Message
from presentation.groups import certificates
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import (
    AS_OF,
    JEMBER,
    LONG_NAME,
    REGENT,
    a_journey,
    a_unit,
    a_village_board,
    an_office_board,
)

BOT = "sensusbot"


def of_village() -> UnitCard:
    """A village in the middle of its board."""
    board = a_village_board()
    row = board.standings[2]
    return UnitCard(replace(row.unit, district="Ambulu"), JEMBER, board, row)


def of_office() -> UnitCard:
    """An office with the longest of names."""
    board = an_office_board()
    row = next(row for row in board.standings if row.unit.name == LONG_NAME)
    return UnitCard(row.unit, JEMBER, board, row)


def a_certificate(card: UnitCard) -> Certificate:
    """That a unit has reached half of its base."""
    reached = ReachedMilestone(card.unit.code, MilestoneKind.REACHED, aim_of(REGENT))
    kept = KeptMilestone(reached, AS_OF, 1_204, 2_310, AS_OF, code="7KQ4XPMB9RTA")
    return Certificate(card.unit, card.regency, Measure.FAMILIES, kept)


def milestones() -> Iterator[tuple[str, MilestoneNews]]:
    """Yield what a group and a leader may be told, by name."""
    for name, card in (("village", of_village()), ("office", of_office())):
        for kind, aim in (
            (MilestoneKind.FIRST, ""),
            (MilestoneKind.LAST_TEN, aim_of(REGENT)),
            (MilestoneKind.LAST_TEN, EVERYBODY),
            (MilestoneKind.REACHED, aim_of(REGENT)),
        ):
            told = ReachedMilestone(card.unit.code, kind, aim)
            assert card.board is not None
            assert card.standing is not None
            for in_group in (True, False):
                news = MilestoneNews(told, card.board, card.standing, JEMBER, in_group=in_group)
                yield f"milestone {name}, {kind} {aim}, {in_group}", news


def card_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them by name."""
    nothing = UnitCard(a_unit(LONG_NAME), JEMBER)
    for name, made in (
        ("nowhere", FinishCard(CardOwner.HOUSEHOLD, None, None)),
        ("village", FinishCard(CardOwner.HOUSEHOLD, of_village(), CardOwner.EMPLOYEE)),
        ("office", FinishCard(CardOwner.EMPLOYEE, of_office(), CardOwner.HOUSEHOLD)),
        ("no figures", FinishCard(CardOwner.EMPLOYEE, nothing, CardOwner.HOUSEHOLD)),
    ):
        for written in ("", "Keluarga Sri Wahyuni"):
            shown = cards.finished(texts, made=made, bot=BOT, page="", name=written)
            yield f"card finished, {name} {written}", shown
    for whose in CardOwner:
        yield f"card name {whose}", cards.ask_name(texts, whose)
    yield "card home", cards.ask_home(texts)
    yield "card home, which", cards.ask_home(texts, (of_village().unit, of_office().unit))
    for name, card in (("village", of_village()), ("office", of_office()), ("none", nothing)):
        for in_group in (True, False):
            shown = cards.of_unit(texts, made=card, bot=BOT, page="", in_group=in_group)
            yield f"card of the day, {name} {in_group}", shown
    for journey in (None, a_journey(0), a_journey(2)):
        yield f"no card yet, {journey}", cards.not_yet(texts, journey)
    yield "no card yet, a visit", cards.not_yet(texts, None, awaited=True)
    yield "no card yet, over", cards.not_yet(texts, None, over=True)
    yield from _certificates(texts, nothing)


def _certificates(texts: Texts, nothing: UnitCard) -> Iterator[tuple[str, Message]]:
    for name, card in (("village", of_village()), ("office", of_office())):
        made = a_certificate(card)
        for page in ("", "https://sensus.example"):
            yield (
                f"certificate, {name} {page}",
                certificates.certificate(texts, made=made, page=page),
            )
        fallen = replace(made, fallen=card.standing)
        yield f"certificate fallen, {name}", certificates.certificate(texts, made=fallen, page="")
    for name, card in (("village", of_village()), ("office", of_office()), ("none", nothing)):
        for alone in (True, False):
            shown = certificates.not_yet(texts, card=card, over=alone, leads=alone)
            yield f"no certificate, {name} {alone}", shown
            shown = certificates.not_yet(
                texts, card=card, over=alone, leads=False, bot=BOT, in_group=True
            )
            yield f"no certificate in a group, {name} {alone}", shown
        shown = certificates.not_yet(texts, card=card, over=False, leads=True)
        yield f"no certificate, {name}, who leads", shown
    yield "certificate code asked", certificates.ask_code(texts)
    own = (a_unit(LONG_NAME), a_unit("Sabrang"))
    yield "certificate code unknown", certificates.unknown_code(texts, own=own)
    yield "certificate code unknown there", certificates.unknown_code(texts, in_group=True)
    for example in (None, a_unit(LONG_NAME)):
        for about in ("card", "certificate"):
            yield f"{about} asked, {example}", cards.ask_unit(texts, about, example)
