"""The address, secrets and timeouts of the status service."""

from dataclasses import dataclass, field

from census.residents.breaker import BreakerRule


@dataclass(frozen=True, slots=True)
class ServiceTerms:
    """Address, secrets and times in seconds.

    With a ``key`` the service gets hashes under it instead of numbers.
    """

    address: str
    token: str
    key: bytes | None = None
    timeout: float = 4
    attempts: int = 3
    first_pause: float = 0.3
    give_up_after: float = 10
    cache: float = 60
    breaker: BreakerRule = field(default_factory=BreakerRule)

    def __repr__(self) -> str:
        return f"ServiceTerms({self.address}, secrets hidden)"
