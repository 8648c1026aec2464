"""The limiter's time: seconds that never go back, and waiting. Tests bring their own."""

from collections.abc import Awaitable, Callable

Now = Callable[[], float]
Sleep = Callable[[float], Awaitable[object]]
