"""What the judges know of the rules: said once more, not imported from the bot."""

from datetime import date, datetime, time, timedelta

from trials.network.weather import Trouble

LAG = 10.0
"""Seconds by which composing may lie before the message."""

LATE = timedelta(seconds=40)
"""How much later than asked a message may leave: one that waited for a time-out."""

MINUTE, HOUR, WEEK = 60.0, 3600.0, 7 * 86400.0
LAST_DAY = date(2020, 3, 31)
SENT = {"sendMessage", "sendPhoto", "sendDocument"}
SHOWN = SENT | {"editMessageText", "editMessageMedia", "editMessageCaption"}
UNCLEAR = {
    Trouble.RESET_BEFORE,
    Trouble.RESET_AFTER,
    Trouble.TIMEOUT_BEFORE,
    Trouble.TIMEOUT_AFTER,
}
BROKEN = {Trouble.SERVER_ERROR, Trouble.BAD_GATEWAY}
MOST_ATTEMPTS = 6
"""So often something is tried that a 5xx answers: docs/promises.md."""

LONGEST_REQUEST = 25.0
"""Seconds within which a request is over: the client waits for 20."""

NO_MOMENT, EVENING = "no decent moment left", 18
URGING = {"reminder", "office_call", "help", "returned_proof", "promise", "broadcast"}
CAPPED = {"reminder", "office_call", "help", "returned_proof", "rank_notice", "broadcast"}
COUNTED = CAPPED | {"thanks", "calendar_news", "correction", "closing"}
REPEATED_WHEN_UNCLEAR = {
    *("rank_notice", "correction", "admin_notice", "promise", "brief", "proof_news")
}
"""What the weekly cap holds back, what it counts, and what may come twice rather than never."""
FOR_THE_OPEN = {"reminder", "office_call", "help", "returned_proof", "promise"}
COMES_LATER = "Sebentar ya: catatan saya sedang tidak bisa dibuka."
"""What is said while the database is away: a promise of an answer, and none itself."""
ALARM = "⛔"
"""How an alarm to the admins begins: it is sent at once and stands in no row."""
DUE_AT = {True: time(8, 30), False: time(9)}


def is_quiet(local: datetime) -> bool:
    """Whether nothing may leave: the quiet hours of the configuration, said once more."""
    now = local.time()
    return (
        now >= time(20)
        or now < time(7)
        or time(17, 30) <= now < time(18, 30)
        or (local.weekday() == 4 and time(11, 30) <= now < time(13))
    )


def falls_on(day: date, *, employee: bool) -> bool:
    """Whether the census reminds on a day, said once more: see its rules in words."""
    left = (LAST_DAY - day).days
    if not 0 <= left <= 45:
        return False
    if not employee:
        return left in {0, 1, 3, 7, 14, 45}
    return left % 7 == 0 if left >= 10 else left % 2 == 0 if left >= 3 else True
