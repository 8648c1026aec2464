"""How long somebody waits who tries too often: longer each time, and never for more than a day.

Only bursts count: a helper who looks up a family an hour never waits, and a program that tries
numbers gets 25 in a day instead of a hundred and twenty.
"""

from collections import deque
from collections.abc import Iterable
from datetime import datetime, timedelta

A_DAY = timedelta(days=1)


def free_again(tries: Iterable[datetime], allowed: int, window: timedelta) -> datetime | None:
    """Return from when on one may try again; None for who has not tried too often.

    ``tries`` are those of a day, in order. Whoever tries ``allowed`` times within ``window`` waits
    for a window after the last try, the next time for two, then for four.
    """
    lately, wait, free = deque[datetime](), window, None
    for moment in tries:
        lately.append(moment)
        while moment - lately[0] >= window:
            lately.popleft()
        if len(lately) >= allowed:
            lately.clear()
            free, wait = moment + min(wait, A_DAY), wait * 2
    return free
