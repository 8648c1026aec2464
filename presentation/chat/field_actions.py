"""The buttons of the field work, each with the word that stands in its data."""

from enum import StrEnum

from presentation.chat.actions import Action
from presentation.chat.card_actions import CardAction, FormAction
from presentation.chat.experiment_actions import ExperimentAction

SURE = "sure"
"""The last value of a button that was pressed for the second time."""


class FieldAction(StrEnum):
    """A button of fieldworkers and their leaders; the other list is long enough."""

    TEAM_OPEN = "team:open"  # page, badge of a coordinator or empty
    TEAM_BEHIND = "team:behind"  # the same
    TEAM_WORKER = "team:one"  # badge; so do the next five
    TEAM_ASK = "team:ask"
    TEAM_HELPED = "team:helped"
    TEAM_HAND = "team:hand"
    TEAM_MOVE = "team:move"
    TEAM_HAND_TO = "team:to"  # badge from, badge to; so does the next one
    TEAM_HAND_DO = "team:hand-do"
    TEAM_MOVE_BLOCK = "team:block"  # block
    TEAM_MOVE_TO = "team:move-to"  # block, badge; so does the next one
    TEAM_MOVE_DO = "team:move-do"
    TEAM_CHECK = "team:check"
    TEAM_APPROVE = "team:approve"  # second up to which finished blocks were shown
    TEAM_AREA = "team:area"  # perhaps a district
    TEAM_WANT_HELP = "team:want"
    TEAM_AWAY = "team:away"  # the day

    LEFT = "left:open"  # an area or empty, page
    LEFT_FILE = "left:file"  # an area or empty
    LEFT_PICTURE = "left:picture"  # an area or empty
    WORK_LIST = "work:list"  # perhaps a badge
    RECAP_OPEN = "recapf:open"
    RECAP_FILE = "recapf:file"
    VISITS_BOARD = "board:visits"  # unit
    OFFICER_LATE = "badge:late"
    COUNTED = "visit:counted"  # yes or no: a resident was counted

    ALLOCATION = "alloc:open"
    ALLOCATION_ASK = "alloc:ask"  # token of the plan that was seen
    ALLOCATION_PUBLISH = "alloc:publish"  # the same
    ALLOCATION_PHASE = "alloc:phase"  # one of FieldPhase, perhaps "yes"
    ALLOCATION_VILLAGES = "alloc:why"  # page
    ALLOCATION_FILE = "alloc:file"
    ALLOCATION_CHANGE = "alloc:change"
    FIELD_JOIN = "fd:join"
    FIELD_DAY = "fd:open"
    FIELD_BLOCK = "fd:block"  # block; so do all below, first
    FIELD_ADD = "fd:add"  # one of VisitKind
    FIELD_COUNT = "fd:count"
    FIELD_NOTE = "fd:note"
    FIELD_TAKE = "fd:take"  # counts, "1" when finished, when it was typed, perhaps "y": sure
    FIELD_KEEP = "fd:keep"  # number of what was written
    FIELD_FINISH = "fd:end"
    FIELD_UNDO = "fd:undo"  # entry
    FIELD_SHIFT = "fd:shift"  # entry, block where it belongs
    FIELD_CARD = "fd:card"
    FIELD_APPROVE = "fd:yes"  # since when it is finished; so do the next three
    FIELD_REOPEN = "fd:no"
    FIELD_REASON = "fd:why"  # one of ReopenReason
    FIELD_WORDS = "fd:words"
    FIELD_ANSWER = "fd:answer"  # number of what was written
    AGAIN_OPEN = "fd:again"  # perhaps block
    AGAIN_KIND = "fd:kind"  # block, one of VisitKind
    AGAIN_DONE = "fd:then"  # block, two of VisitKind, how many such there were


AnyAction = Action | FieldAction | CardAction | ExperimentAction | FormAction
"""Every button of the bot. No word stands in two lists."""
