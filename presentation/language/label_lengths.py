"""The texts on buttons, and how many letters a phone shows there."""

import re

ALONE, BESIDE = 40, 24
"""Letters on a button with its own row, and on one that shares a row."""

_BESIDE = """
    ask-button-topics ask-helped ask-not-meant broadcast-button-agree broadcast-button-audience
    broadcast-button-decline broadcast-button-new broadcast-button-pause broadcast-button-picture
    broadcast-button-resume broadcast-button-stop broadcast-button-text broadcast-button-time
    company-mend company-refuse company-mend-employees company-mend-name company-mend-village
    company-look
    broadcast-who-employee broadcast-who-helper broadcast-who-office-head
    button-as-picture button-as-table button-as-text button-as-xlsx button-back button-cancel
    button-employee
    button-boards-as-table button-boards-as-words button-evening-off button-evening-on
    button-office-thank button-office-tools
    button-find button-help button-home button-language button-later button-office
    button-campaign button-group-code button-group-code-of button-office-call button-own-home
    button-recaps button-screen button-print
    button-sizes button-unanswered
    button-office-open button-offline button-other-boards button-privacy button-ranking
    button-evening-off button-evening-on
    button-remind-evening button-remind-morning button-settings button-status button-steps
    button-stuck button-trend button-whole-board campaign-deliveries column-code column-district
    column-employees column-employees-base column-employees-each column-employees-percent
    column-families column-families-base column-families-clean column-families-clean-percent
    column-families-percent column-name column-parent column-persons column-persons-base
    column-persons-clean column-persons-clean-percent column-persons-percent column-regency
    act-button audit-by-kind audit-by-person roles-button roles-search
    button-company desk-button-ask desk-button-desk
    visits-button-again visits-button-village visits-button-officer visits-button-when
    visits-button-yes visits-button-no visits-button-counted
    fieldteam-button-ask fieldteam-button-helped fieldteam-button-hand fieldteam-button-move
    fieldteam-button-team fieldwork-left-button fieldwork-work-button
    fieldwork-left-button-file fieldwork-left-button-picture
    fieldday-button-open fieldday-button-done fieldday-button-empty
    fieldday-button-refused fieldday-button-moved fieldday-button-come_back fieldday-button-count
    fieldday-button-answer
    fieldday-button-undo fieldday-button-finish fieldday-button-approve fieldday-button-reopen
    allocation-villages allocation-file allocation-change allocation-to-planned
    allocation-to-locked allocation-to-started allocation-to-closed
    desk-button-skip desk-button-hand desk-button-back desk-button-away desk-button-here
    invite-button invite-list-button invite-again invited-yes invited-no
    claim-take-back button-card-day card-button-name card-button-rename card-button-plain
    card-button-employee card-button-home
    column-ignored column-unknown column-village column-workplace column-zero consent-agree
    consent-more consent-not-now join-no join-yes
    button-data button-withdraw-status button-withdraw-reminders button-withdraw-proofs
    button-withdraw-helpdesk
    office-page-after office-page-before proof-button-no proof-button-yes
    queue-button-accept queue-button-accept-yes queue-button-back queue-button-return
    queue-button-skip queue-button-to-queue recap-discard recap-history recap-page-after
    recap-page-before recap-redate release-no release-yes role-verifier
    experiment-button-agree experiment-button-all experiment-button-back experiment-button-decline
    experiment-button-discard experiment-button-edit experiment-button-stop
    audit-file audit-file-some broadcast-button-discard broadcast-button-edit
    broadcast-button-test recap-forget
    button-reminders force-button-offices command-pengingat queue-button-decided
    queue-button-differences queue-button-export assisted-button-undo
    unanswered-before unanswered-ignore unanswered-next unanswered-search
"""
_ALONE = """
    ask-none-of-these broadcast-pick-any broadcast-pick-finished broadcast-pick-unfinished
    broadcast-who-resident calendar-back calendar-go-on calendar-set
    desk-away-days
    campaign-refresh company-accept company-others company-again company-refuse-so company-merge-yes
    company-reason-elsewhere company-reason-small
    company-reason-unknown company-send company-withdraw
    claim-not-yet deliveries-back deliveries-retry
    join-again language-name offline-new-card offline-no-device offline-not-found offline-other
    questions-unanswered recap-back recap-correct recap-publish recap-return
    recap-return-no recap-return-yes release-ask role-admin snooze-evening snooze-hours
    snooze-morning unanswered-back
    unanswered-yes
"""


def longest_label(key: str) -> int | None:
    """Return how many letters a button with this text shows; None for a text without a button."""
    if key in _BESIDE.split():
        return BESIDE
    return ALONE if key in _ALONE.split() or "button-" in key else None


def longest_own_label(key: str) -> int | None:
    """Return the same for a text that only a census's own folder has."""
    return ALONE if re.fullmatch("topic-group-.*|offline-.*|step-.*-title", key) else None
