"""The limiter's time: monotonic seconds, and sleep. Tests replace both."""

from collections.abc import Awaitable, Callable

Now = Callable[[], float]
Sleep = Callable[[float], Awaitable[object]]
