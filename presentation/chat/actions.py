"""The buttons of the bot, each with the word that stands in its data."""

from enum import StrEnum


class Action(StrEnum):
    """Every button of the bot. A comment names the values that it carries."""

    HOME = "home:open"
    HOME_OWN = "home:own"
    HELP = "help:open"
    CANCEL = "question:cancel"

    LANGUAGE_CHOOSE = "language:choose"
    LANGUAGE_SET = "language:set"  # language
    CONSENT_GIVE = "consent:give"
    CONSENT_DETAILS = "consent:details"
    CONSENT_DECLINE = "consent:decline"
    PURPOSE_AGREE = "purpose:agree"  # one of Purpose, then the button that was meant
    PURPOSE_WITHDRAW = "purpose:withdraw"  # one of Purpose
    PRIVACY = "privacy:open"
    DATA_SHOW = "privacy:data"
    DATA_FILE = "privacy:file"
    ERASE_ASK = "privacy:erase?"
    ERASE = "privacy:erase"

    STEP_OPEN = "step:open"  # step
    STEP_DONE = "step:done"  # step
    STEP_STUCK = "step:stuck"  # step
    STEP_LATER = "step:later"  # step
    STEP_SNOOZE = "step:snooze"  # step, one of Snooze
    STEPS_LIST = "step:list"
    CLAIM_ASK = "claim:ask"
    CLAIM_YES = "claim:yes"
    CLAIM_NO = "claim:no"
    OFFLINE_ASK = "offline:ask"
    OFFLINE_SET = "offline:set"  # one of the census's reasons, cannot_online
    OFFLINE_UNDO = "offline:undo"

    STATUS_CHECK = "status:check"
    EMPLOYEE_JOIN = "employee:join"
    EMPLOYEE_CONFIRM = "employee:confirm"
    EMPLOYEE_DENY = "employee:deny"
    EMPLOYEE_STATUS = "employee:status"
    PROOF_SEND = "proof:send"  # message; so do the next two
    PROOF_OFFLINE = "proof:offline"
    PROOF_DROP = "proof:drop"
    PROOF_EXAMPLE = "proof:example"
    RELEASE_ASK = "release:ask"
    RELEASE_DO = "release:do"  # delivery
    RELEASE_DECLINE = "release:not"  # delivery

    BOARD_CHOOSE = "board:choose"
    BOARD_FIND = "board:find"
    BOARD_SHOW = "board:show"  # kind, area (none: everywhere), page, band; so do the next three
    BOARD_SIZES = "board:sizes"
    BOARD_PICTURE = "board:picture"
    BOARD_EXPORT = "board:export"
    BOARD_TREND = "board:trend"  # unit
    BOARD_AROUND = "board:around"  # unit
    POSTER = "poster:send"  # unit
    BRIEF_OPEN = "brief:open"  # area
    BRIEF_FILE = "brief:file"  # area
    GROUP_CODE = "group:code"  # unit
    GROUP_RELEASE = "group:release"  # unit
    OFFICE_OPEN = "office:open"  # unit, page
    OFFICE_FIND = "office:find"  # unit
    OFFICE_OF = "office:of"  # unit, a post or a person
    OFFICE_FILE = "office:file"  # unit
    OFFICE_CALL = "office:call"  # unit, perhaps a post or a person
    OFFICE_LETTER = "office:letter"  # unit
    OFFICE_WORD = "office:word"  # unit
    OFFICE_TOOLS = "office:tools"  # unit
    OFFICE_TEXT = "office:text"  # unit
    OFFICE_THANK = "office:thank"  # unit
    OFFICE_SEND = "office:send"  # call or thank, unit, what was shown
    OFFICE_PLAIN = "office:plain"  # call or thank, unit

    LIST_UNITS = "list:units"
    LIST_ROSTER = "list:roster"
    LIST_TAKE = "list:take"
    COMPANY_OPEN = "co:open"
    COMPANY_KIND = "co:kind"  # kind
    COMPANY_VILLAGE = "co:village"  # unit
    COMPANY_FIELD = "co:field"  # one of RegistrationField
    COMPANY_SEND = "co:send"
    COMPANY_WITHDRAW = "co:back"  # registration
    COMPANY_SHOW = "co:show"  # registration
    COMPANY_ACCEPT = "co:yes"  # registration, version; so do the next three, first
    COMPANY_MERGE = "co:same"  # unit
    COMPANY_MEND = "co:mend"  # perhaps one of RegistrationField
    COMPANY_LEAVE = "co:leave"
    COMPANY_WORKERS = "co:staff"  # unit, perhaps page
    COMPANY_STRIKE = "co:strike"  # unit, person
    COMPANY_LIST = "co:list"  # unit
    COMPANY_LIST_TAKE = "co:take"
    COMPANY_REFUSE = "co:no"  # perhaps a usual reason

    OFFICER_CHECK = "badge:open"
    OFFICER_VILLAGE = "badge:in"  # unit (none: another one is typed)
    OFFICER_REPORT = "badge:bad"  # number of the check
    VISITS_WHEN = "visit:when"  # perhaps a village
    VISITS_VILLAGE = "visit:in"
    VISITS_MISSED = "visit:none"  # village; so does the next one
    VISITS_DONE = "visit:done"
    VISIT_REAL = "visit:real"  # number, yes or no

    ACT_CHOOSE = "act:choose"
    ACT_AS = "act:as"  # role
    INVITE = "inv:open"
    INVITE_ROLE = "inv:role"  # role
    INVITE_FORM = "inv:form"  # role, unit (none: everywhere), perhaps uses and days
    INVITE_MAKE = "inv:make"  # role, unit, uses, days
    INVITES = "inv:list"
    INVITE_SHOW = "inv:show"  # invitation; so do the next ones
    INVITE_REVOKE_ASK = "inv:end?"
    INVITE_REVOKE = "inv:end"
    INVITATION_ACCEPT = "inv:yes"
    INVITATION_DECLINE = "inv:no"

    ROLES = "duty:open"
    ROLES_OF = "duty:of"  # role, page
    ROLES_SEARCH = "duty:search"
    ROLE_SHOW = "duty:show"  # chat, role, unit (none: everywhere); so do the next two
    ROLE_TAKE_ASK = "duty:drop?"
    ROLE_TAKE = "duty:drop"
    ROLE_GIVE = "duty:give"  # role, unit
    ROLE_GIVE_DO = "duty:yes"

    QUEUE_OPEN = "queue:open"
    QUEUE_NEXT = "queue:next"  # proof before it, 0 at the start of a round
    QUEUE_ACCEPT = "queue:accept"  # proof; so do the next four, first
    QUEUE_RETURN = "queue:return"
    QUEUE_REASON = "queue:reason"  # one of ReturnReason
    QUEUE_OWN_WORDS = "queue:words"
    QUEUE_TAKE_BACK = "queue:undo"
    QUEUE_DECIDED = "queue:decided"
    QUEUE_DIFFERENCES = "queue:differences"
    QUEUE_EXPORT = "queue:export"  # office (none: all)

    AUDIT = "audit:open"  # page, kind, actor; each may be empty
    AUDIT_KINDS = "audit:kinds"
    AUDIT_ACTORS = "audit:people"
    AUDIT_FILE = "audit:file"  # kind, actor

    SETTINGS = "settings:open"
    REMINDERS_ON = "reminders:on"
    REMINDERS_OFF = "reminders:off"
    EVENING_ON = "evening:on"
    EVENING_OFF = "evening:off"

    DELIVERIES = "deliveries:open"
    DELIVERY_SHOW = "delivery:show"  # delivery
    DELIVERY_RETRY = "delivery:retry"  # delivery

    BROADCAST_DRAFT = "broadcast:draft"
    BROADCAST_NEW = "broadcast:new"
    BROADCAST_OPEN = "broadcast:open"  # broadcast; so do all below, first
    BROADCAST_EDIT = "broadcast:edit"
    BROADCAST_AUDIENCE = "broadcast:audience"
    BROADCAST_WHOM = "broadcast:whom"  # role, or wave by its place
    BROADCAST_COMPLETION = "broadcast:completion"  # whom, completion
    BROADCAST_ANYWHERE = "broadcast:anywhere"  # whom, completion
    BROADCAST_UNIT_ASK = "broadcast:unit-ask"  # whom, completion
    BROADCAST_UNIT = "broadcast:unit"  # unit
    BROADCAST_TEXTS = "broadcast:texts"
    BROADCAST_TEXT = "broadcast:text"  # language
    BROADCAST_TEXT_DROP = "broadcast:text-drop"  # language
    BROADCAST_PICTURE = "broadcast:picture"
    BROADCAST_PICTURE_DROP = "broadcast:picture-drop"
    BROADCAST_TIME = "broadcast:time"
    BROADCAST_AT_ONCE = "broadcast:at-once"
    BROADCAST_LASTS = "broadcast:lasts"  # days
    BROADCAST_TEST = "broadcast:test"
    BROADCAST_SEND = "broadcast:send"  # version
    BROADCAST_DISCARD = "broadcast:discard"
    BROADCAST_TAKE_BACK = "broadcast:take-back"
    BROADCAST_AGREE = "broadcast:agree"  # version
    BROADCAST_DECLINE = "broadcast:decline"  # version
    BROADCAST_PAUSE = "broadcast:pause"
    BROADCAST_RESUME = "broadcast:resume"
    BROADCAST_STOP = "broadcast:stop"
    BROADCAST_AGAIN = "broadcast:again"  # "failed", or "unclear" for these as well

    CAMPAIGN = "campaign:open"
    RECAPS = "recap:list"
    RECAP_SHOW = "recap:show"  # snapshot
    RECAP_PUBLISH = "recap:publish"  # snapshot
    RECAP_DISCARD = "recap:discard"  # snapshot
    RECAP_CORRECT = "recap:correct"  # snapshot
    RECAP_WARNINGS = "recap:warnings"  # snapshot, page
    RECAP_REDATE = "recap:redate"  # snapshot
    RECAP_REDATE_TO = "recap:redate-to"  # snapshot, moment
    RECAP_FORGET = "recap:forget"  # snapshot
    RECAP_FORGET_READ = "recap:reread"  # upload
    RECAP_MOMENT = "recap:moment"  # upload, moment; so do the next four, first
    RECAP_COLUMN = "recap:column"  # meaning
    RECAP_UNIT = "recap:unit"  # unit
    RECAP_SHEET = "recap:sheet"  # place in the list
    RECAP_FAULTS = "recap:faults"  # page
    FINISHED_TAKE = "finished:take"  # upload, whole
    FINISHED_UNDO = "finished:undo"  # import
    RECAP_RETURN = "recap:return"
    RECAP_RETURN_DO = "recap:return-do"  # newest snapshot that goes

    TOPICS = "topic:menu"
    TOPICS_OF = "topic:group"  # place of the group
    TOPIC_OPEN = "topic:open"  # topic, question (0: none), perhaps a step; so do the next two
    TOPIC_HELPED = "topic:ok"
    TOPIC_MISSED = "topic:not"
    QUESTIONS_WEEK = "ask:week"  # the day after its last one
    QUESTION_MISSED = "ask:none"  # question
    QUESTION_SPEAK = "ask:speak"  # question, language

    RELAY_MOVE = "relay:move"  # request, message
    DESK_ASK = "desk:ask"  # topic, step; each may be empty
    DESK_SKIP = "desk:skip"
    DESK_VILLAGE = "desk:in"  # unit
    DESK_MAKE = "desk:make"  # topic, step
    DESK_END = "desk:end"  # request; so do the next ones, first
    DESK_RATE = "desk:rate"  # rating
    DESK_REOPEN = "desk:again"
    DESK_TAKE = "desk:take"
    DESK_MINE = "desk:mine"
    DESK_BACK = "desk:back"
    DESK_HAND = "desk:hand"
    DESK_HAND_TO = "desk:to"  # chat
    DESK_OPEN = "desk:open"
    ASSIST = "assist:open"  # perhaps a village
    ASSIST_COUNT = "assist:count"  # village, the one before
    ASSIST_UNDO = "assist:undo"  # village, number
    ACCOMPANY = "force:open"  # perhaps a page
    ACCOMPANY_OFFICE = "force:office"  # unit
    ACCOMPANY_TEXT = "force:text"  # unit
    DESK_AWAY = "desk:away"
    DESK_AWAY_UNTIL = "desk:until"  # days

    FIELD_LEAVE = "field:leave"

    UNANSWERED = "unmet:list"  # page
    UNANSWERED_SHOW = "unmet:show"  # question; so do all below, first
    UNANSWERED_SEARCH = "unmet:search"
    UNANSWERED_PICK = "unmet:pick"  # topic
    UNANSWERED_ATTACH = "unmet:add"  # topic
    UNANSWERED_IGNORE = "unmet:ignore"

    CALENDAR = "calendar:open"
    CALENDAR_CHOOSE = "calendar:choose"  # phase
    CALENDAR_CONFIRM = "calendar:confirm"  # phase, first day, last day, version
    CALENDAR_SET = "calendar:set"  # phase, first day, last day, version
