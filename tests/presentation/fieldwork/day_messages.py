"""Every message of the day in the field: blocks, typed lines, the card, second visits."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product

from census.errors import CensusError
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.day import (
    AGAIN,
    LONGEST_WORDS,
    BlockEvent,
    BlockNews,
    BlockView,
    FieldTrouble,
    ReportToMove,
    VisitAgain,
    WorkDay,
)
from census.fieldwork.progress import (
    BlockProgress,
    BlockState,
    Entry,
    EntryKind,
    NewEntry,
    Visits,
)
from census.fieldwork.typed.lines import LineReading, TypedLine
from census.fieldwork.typed.words import VisitKind
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import UnitCode
from presentation.chat import errors
from presentation.chat.messages import Message
from presentation.fieldwork.day import again, approving, asking_back, screens, troubles, typed
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import AS_OF, LONG_NAME

Named = Iterator[tuple[str, Message]]
CODE = BlockCode("3319012001000100")
ALL = Visits(done=12, refused=1, empty=20, moved=1, come_back=3)
WORDS = ("Jalan <putus> & memutar. " * 9)[:LONGEST_WORDS]
WORKER = Fieldworker(Badge("PPL-7"), LONG_NAME, FieldRole.ENUMERATOR, UnitCode("33.19.01.2001"))
BLOCK = Block(CODE, WORKER.village, f"RT 003 RW 001 {LONG_NAME}", 40, 12)
ACT = NewEntry(CODE, EntryKind.VISITS, WORKER.badge, 1, AS_OF, AS_OF.date(), ALL)


def a_view(state: BlockState, visits: Visits = ALL) -> BlockView:
    """A block with all that can be said of one."""
    progress = BlockProgress(CODE, state, visits, AS_OF, AS_OF.date(), WORDS)
    return BlockView(BLOCK, LONG_NAME, progress, visits, WORKER, Entry(7, ACT), (WORDS,) * 3)


def day_messages(texts: Texts) -> Named:
    """Yield all of them."""
    views = {state: a_view(state) for state in BlockState}
    yield from _of_the_day(texts, views)
    yield from _of_typed_lines(texts, views[BlockState.OPEN])
    for state, seen in views.items():
        yield f"field card {state}", approving.card(texts, seen)
        yield f"field card told {state}", approving.told(texts, seen)
        yield f"field card sure {state}", approving.sure(texts, seen)
        yield f"field card decided {state}", approving.decided(texts, seen)
    seen = views[BlockState.FINISHED]
    yield "field reason", approving.ask_reason(texts, seen)
    yield "field reason in words", approving.ask_words(texts, seen)
    many = tuple(views.values()) * 5
    yield "field approved", approving.news(texts, BlockNews(BlockEvent.APPROVED, many))
    yield "field reopened", approving.news(texts, BlockNews(BlockEvent.REOPENED, many[:1], WORDS))
    for key in ("not-started", "closed", "nothing", "words-missing"):
        yield f"field refusal {key}", errors.error(texts, CensusError(f"fieldday-{key}"))
    for key in ("not-yours", "approved", "fewer", "unknown-block", "not-finished"):
        refusal = CensusError(f"fieldday-{key}", block=LONG_NAME)
        yield f"field refusal {key}", errors.error(texts, refusal)
    for leads in ("district", "team"):
        refusal = CensusError("fieldteam-none", leads=leads)
        yield f"field refusal not joined {leads}", errors.error(texts, refusal)
    too_many = CensusError("fieldday-too-many", block=LONG_NAME, left=120)
    yield "field refusal too many", errors.error(texts, too_many)
    too_long = CensusError("fieldday-words-long", longest=LONGEST_WORDS)
    yield "field refusal too long", errors.error(texts, too_long)


def _of_the_day(texts: Texts, views: dict[BlockState, BlockView]) -> Named:
    blocks = tuple(views.values()) * 5
    lead = replace(WORKER, role=FieldRole.COORDINATOR)
    for phase in FieldPhase:
        for worker in (WORKER, lead):
            seen = WorkDay(worker, phase, AS_OF.date(), blocks)
            yield f"field day {phase} {worker.role}", screens.day(texts, seen)
            yield (
                f"field day late {phase} {worker.role}",
                screens.day(texts, replace(seen, over=True)),
            )
            nothing = WorkDay(worker, phase, AS_OF.date(), ())
            yield f"field day without blocks {phase} {worker.role}", screens.day(texts, nothing)
    for state, block in views.items():
        yield f"field block {state}", screens.block(texts, block)
    fresh = a_view(BlockState.OPEN, Visits())
    yield "field block untouched", screens.block(texts, replace(fresh, owner=None, newest=None))
    yield "field count", screens.ask_count(texts, fresh)
    yield "field note", screens.ask_note(texts, fresh)
    yield "field no text", screens.ask_text(texts, fresh)
    yield (
        "field block finished now",
        screens.block(texts, fresh, said=screens.finished(texts, fresh)),
    )
    for kind in (EntryKind.VISITS, EntryKind.FINISHED, EntryKind.NOTE):
        said = screens.undone(texts, Entry(7, replace(ACT, kind=kind)), fresh)
        undone = typed.put_back(texts, Entry(7, replace(ACT, kind=kind)), fresh)
        yield f"field block undone {kind}", screens.block(texts, fresh, said=said, first=undone)
    several = tuple(
        replace(blocks[0], block=replace(BLOCK, code=BlockCode(f"{CODE[:-1]}{number}")))
        for number in range(7)
    )
    waiting = [
        VisitAgain(each.block.code, AS_OF.date(), kind, 20) for each in several for kind in AGAIN
    ]
    working = WorkDay(WORKER, FieldPhase.STARTED, AS_OF.date(), several)
    yield "field again", again.to_visit(texts, waiting, working)
    yield "field again none, some left", again.to_visit(texts, (), working)
    yield "field again none", again.to_visit(texts, (), replace(working, blocks=()))
    yield "field again block", again.of_block(texts, blocks[0])
    for outcome in AGAIN:
        yield f"field again {outcome}", again.outcome(texts, blocks[0], outcome)


def _of_typed_lines(texts: Texts, seen: BlockView) -> Named:
    line = "RT 03 RW 01: 12 kosong 2 selesai & " + LONG_NAME
    reading = LineReading(CODE, ALL, finished=True, note=WORDS)
    ended = LineReading(CODE, finished=True)
    known = {CODE: seen}
    yield "field taken", typed.taken(texts, [(seen, reading), (seen, ended)])
    for name, asked in {
        "of two": TypedLine(line, (reading, ended), blocks=(CODE,)),
        "is it": TypedLine(line, (LineReading(CODE, ALL),), blocks=(CODE,)),
        "of eight": TypedLine(line, (reading,) * 8, blocks=(CODE,)),
        "too many": TypedLine(line, (reading,) * 20, blocks=(CODE,) * 20),
        "unclear": TypedLine(line, blocks=(CODE,)),
        "misspelt": TypedLine(line, (reading,), blocks=(CODE,), unknown=("<kosng>",) * 20),
        "unknown": TypedLine(line, blocks=(CODE,), unknown=("<anu>",)),
        "no count": TypedLine(line, blocks=(CODE,), no_counts=("-5 <6>",) * 20),
        "with a note": TypedLine(line, (reading,), blocks=(CODE,), note=WORDS),
        "with a note of two": TypedLine(line, (reading,), blocks=(CODE,) * 2, note=WORDS),
        "of nobody here": TypedLine(line),
        "not finished": TypedLine(line, blocks=(CODE,), not_finished=True),
    }.items():
        yield f"field typed {name}", typed.ask(texts, asked, known, AS_OF)
    day = WorkDay(WORKER, FieldPhase.STARTED, AS_OF.date(), (seen,) * 9)
    for kind in (VisitKind.EMPTY, VisitKind.REFUSED, VisitKind.MOVED):
        yield f"field where {kind}", typed.ask_where(texts, kind, day, AS_OF)
    for why in ("fieldday-not-asked", "fieldday-no-report"):
        yield f"field {why}", typed.not_taken(texts, (TypedLine(line),) * 40, why)
    for each in (reading, LineReading(CODE, Visits(done=499))):
        yield f"field beyond {each.note}", asking_back.ask_back(texts, seen, each, AS_OF)
    untouched = replace(a_view(BlockState.OPEN, Visits()), notes=())
    for each in (LineReading(CODE, finished=True), replace(reading, visits=Visits(done=1))):
        yield f"field early {each.note}", asking_back.ask_back(texts, untouched, each, AS_OF)
    yield "field picture", typed.picture_not_kept(texts)
    yield "field number", typed.number_in_report(texts)
    report = ReportToMove(Entry(7, ACT), seen, seen)
    yield "field move", troubles.offer_move(texts, report)
    yield "field moved", troubles.moved(texts, report)
    for days in (0, 1):
        away = AS_OF.date() + timedelta(days=days)
        yield f"field away {days}", troubles.offer_away(texts, away, AS_OF.date())
    for leads, count in product((False, True), (0, 1, 9)):
        trouble = FieldTrouble(WORDS, (BLOCK,) * count, leads=leads)
        yield f"field trouble {leads} {count}", troubles.offer(texts, trouble, 10**12)
        yield f"field trouble kept {leads}", troubles.kept(texts, seen, WORDS, leads=leads)
