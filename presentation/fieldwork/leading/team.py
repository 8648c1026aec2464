"""What coordinators read: the team at a glance, one enumerator, who gets work, approving many."""

from collections.abc import Iterable, Sequence
from typing import Final

from census.fieldwork.following.tally import settled
from census.fieldwork.following.team import (
    OfficerLine,
    Team,
    WorkerBlock,
    WorkerView,
)
from census.fieldwork.progress import BlockState
from census.fieldwork.workers import Fieldworker
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.counts import nobody
from presentation.fieldwork.day.counts import MARKS as BLOCK_MARKS
from presentation.fieldwork.leading.team_rich import of_team
from presentation.fieldwork.leading.troubles import doubts, trouble, troubles, warning
from presentation.fieldwork.lists.left import button as left_button
from presentation.fieldwork.lists.left import work_list_button
from presentation.fieldwork.lists.pages import page_of
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines, paragraphs
from presentation.language.names import made_up

PAGE: Final = 6
"""So many enumerators stand on a page."""
SHOWN_BLOCKS: Final = 12
MARKS: Final = {**BLOCK_MARKS, BlockState.FINISHED: "⏳"}
"""Those of enumerators; what they have finished waits for the coordinator."""
IN_LINES: Final = (BlockState.APPROVED, BlockState.FINISHED, BlockState.OPEN)
"""The marks in the line of an enumerator; a reopened block counts as open there."""


def glance(texts: Texts, team: Team, *, page: int = 1, behind: bool = False) -> Message:
    """Show a page of a team; ``behind`` shows only who needs somebody."""
    shown = team.behind if behind else team.lines
    here = page_of(shown, page, PAGE)
    action = FieldAction.TEAM_BEHIND if behind else FieldAction.TEAM_OPEN
    of = team.coordinator.badge if team.coordinator else ""
    above = lines(_title(texts, team, behind=behind), sums(texts, team))
    without = _without_telegram(texts, team) if not behind else None
    invented = made_up(texts, illustrative=team.illustrative)
    keys = rows(
        _approve_button(texts, team.waiting),
        _behind_button(texts, team) if not behind else team_button(texts, team),
        _area_button(texts) if team.coordinator is None else None,
        None if behind else _lists(texts, team),
        buttons.home(texts),
    )
    notes = (troubles(texts, shown), without, invented)
    said = above, [each for each in notes if each]
    return Message(
        paragraphs(
            above,
            lines(*(_line(texts, place, each) for place, each in here.numbered()))
            if here.lines
            else nobody(texts, team, behind=behind),
            _legend(texts, IN_LINES) if here.lines else None,
            without,
            invented,
        ),
        rows(
            *here.openers(lambda each: pack(FieldAction.TEAM_WORKER, each.worker.badge)),
            here.turners(lambda other: pack(action, str(other), of)),
        )
        + keys,
        rich=of_team(texts, shown, said, keys, again=pack(action, str(page), of)),
    )


def _legend(texts: Texts, states: Iterable[BlockState]) -> Html:
    """Say what the marks of blocks mean."""
    named = (f"{MARKS[state]} {texts.plain(f'fieldrecap-state-{state}')}" for state in states)
    return escape(" · ".join(named))


def _lists(texts: Texts, team: Team) -> tuple[Button, ...]:
    left = left_button(texts)
    leader = team.coordinator
    return (left, work_list_button(texts, leader.badge)) if leader else (left,)


def _area_button(texts: Texts) -> Button:
    return Button(texts.plain("fieldteam-button-area"), pack(FieldAction.TEAM_AREA))


def _title(texts: Texts, team: Team, *, behind: bool) -> Html:
    if behind:
        return texts("fieldteam-behind-title", count=len(team.behind))
    name = team.coordinator.name if team.coordinator else ""
    key = "fieldteam-title-of" if name else "fieldteam-title"
    return texts(key, name=name, day=team.today, count=len(team.lines))


def sums(texts: Texts, team: Team) -> Html:
    """Return the sums of a team in a sentence."""
    tally = team.tally
    return texts(
        "fieldteam-sums",
        approved=tally.approved,
        blocks=tally.blocks,
        finished=tally.finished,
        visited=team.visits_today.visited,
    )


def _line(texts: Texts, place: int, line: OfficerLine) -> Html:
    tally = line.tally
    return lines(
        texts(
            "fieldteam-line",
            place=place,
            name=line.worker.name,
            approved=tally.approved,
            finished=tally.finished,
            open=tally.unfinished,
            today=line.today.visited,
            seen=texts.plain("fieldteam-reported", day=texts.short_date(line.seen))
            if line.seen
            else texts.plain("fieldteam-never"),
        ),
        *trouble(texts, line),
    )


def _without_telegram(texts: Texts, team: Team) -> Html | None:
    without = team.without_telegram
    if not without:
        return None
    names = texts.listed([each.worker.name for each in without[:PAGE]])
    return texts("fieldteam-without-telegram", count=len(without), names=names)


def _approve_button(texts: Texts, finished: int) -> Button | None:
    if not finished:
        return None
    return Button(
        texts.plain("fieldteam-button-approve", count=finished), pack(FieldAction.TEAM_CHECK)
    )


def _behind_button(texts: Texts, team: Team) -> Button | None:
    count = len(team.behind)
    if not count:
        return None
    of = team.coordinator.badge if team.coordinator else ""
    label = texts.plain("fieldteam-button-behind", count=count)
    return Button(label, pack(FieldAction.TEAM_BEHIND, "1", of))


def team_button(texts: Texts, team: Team | None = None) -> Button:
    """Lead a coordinator to a team, or to the own one."""
    of = team.coordinator.badge if team and team.coordinator else ""
    return Button(texts.plain("fieldteam-button-team"), pack(FieldAction.TEAM_OPEN, "1", of))


def one(texts: Texts, view: WorkerView, *, said: Html | None = None) -> Message:
    """Show an enumerator with all blocks; ``said`` is what was just done."""
    line, worker = view.line, view.line.worker
    tally, badge = line.tally, worker.badge
    more = len(view.blocks) - SHOWN_BLOCKS
    return Message(
        paragraphs(
            said,
            lines(
                texts("fieldteam-one", name=worker.name, badge=badge),
                texts(
                    "fieldteam-one-blocks",
                    approved=tally.approved,
                    finished=tally.finished,
                    open=tally.unfinished,
                    left=tally.remaining,
                ),
                texts("fieldteam-one-today", today=line.today.visited),
                texts("fieldteam-one-seen", seen=line.seen)
                if line.seen
                else texts("fieldteam-one-unseen"),
                texts("fieldteam-one-no-telegram") if worker.chat is None else None,
            ),
            lines(
                warning(texts, line.warning) if line.warning else None,
                texts("fieldteam-wants-help", since=line.wants_help) if line.wants_help else None,
                *doubts(texts, line),
                texts("fieldteam-do-doubted") if line.doubted else None,
                texts(f"fieldteam-do-{line.warning.kind}") if line.warning else None,
            ),
            lines(
                *(_block(texts, each) for each in view.blocks[:SHOWN_BLOCKS]),
                texts("fieldteam-more", count=more) if more > 0 else None,
            ),
            lines(
                *(texts("fieldday-note-kept", block=name, words=said) for name, said in view.notes)
            ),
            _legend(texts, MARKS) if view.blocks else None,
            made_up(texts, illustrative=view.illustrative),
        ),
        rows(*_acts(texts, line), (team_button(texts), buttons.home(texts))),
    )


def _acts(texts: Texts, line: OfficerLine) -> Sequence[Button | tuple[Button, ...] | None]:
    badge = line.worker.badge
    ask = Button(texts.plain("fieldteam-button-ask"), pack(FieldAction.TEAM_ASK, badge))
    helped = Button(texts.plain("fieldteam-button-helped"), pack(FieldAction.TEAM_HELPED, badge))
    hand = Button(texts.plain("fieldteam-button-hand"), pack(FieldAction.TEAM_HAND, badge))
    move = Button(texts.plain("fieldteam-button-move"), pack(FieldAction.TEAM_MOVE, badge))
    open_ = bool(line.tally.unfinished)
    return (
        (
            *([ask] if line.worker.chat is not None and open_ else []),
            *([helped] if line.wants_help else []),
        ),
        (move, hand) if open_ else None,
    )


def _block(texts: Texts, each: WorkerBlock) -> Html:
    return texts(
        "fieldteam-block",
        mark=MARKS[each.progress.state],
        name=each.block.name,
        settled=settled(each.progress.visits),
        left=each.block.left,
    )


def asked(texts: Texts, worker: Fieldworker) -> Html:
    """Say that an enumerator is asked."""
    return texts("fieldteam-asked-now", name=worker.name)


def back_to(texts: Texts, worker: Fieldworker) -> Button:
    """Lead back to an enumerator."""
    return Button(texts.plain("button-back"), pack(FieldAction.TEAM_WORKER, worker.badge))
