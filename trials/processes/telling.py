"""The table of what was counted."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from trials.processes.ground.laying import ProcessGround
from trials.processes.history import History
from trials.processes.judge import repeated_answers, told_again
from trials.processes.takeovers import Takeover, takeovers

WORK = {"send": ("push", "sendMessage"), "fetch": ("conversation", "getUpdates")}
"""What shows that somebody does a task: the role, and a method of the Bot API."""


def summary(ground: ProcessGround, history: History) -> Iterator[str]:
    """Return a line for each thing that was counted."""
    deeds = [deed for resident in history.residents for deed in resident.deeds]
    mishaps = Counter(f"{each.role or 'database'} {each.kind}" for each in history.mishaps)
    came = ground.balancer.counts
    yield f"updates                    {len(deeds)} of {len(history.residents)} people"
    yield f"by the webhook             {_listed(came)}"
    yield f"what happened              {_listed(mishaps)}"
    yield f"questions kept             {sum(history.questions.values())}"
    yield f"job runs                   {_listed(Counter(run.job for run in history.runs))}"
    yield f"messages owed              {_listed(Counter(history.deliveries.values()))}"
    yield f"… that came twice          {len(list(told_again(history)))}"
    yield f"answers that came twice    {len(list(repeated_answers(history)))}"
    yield f"requests refused with 409  {history.conflicts}"
    waits = sorted(end - begun for each in history.residents for begun, end in each.answers)
    half, most = waits[len(waits) // 2], waits[len(waits) * 95 // 100]
    yield f"waits for an answer        half {half:.1f} s, 95 % {most:.1f} s, all {waits[-1]:.1f} s"
    yield f"nobody was answered for    {longest_silence(history):.1f} s at most"
    works = {
        task: [
            request.at
            for station in ground.stations
            if station.role == role
            for request in station.telegram.seen
            if request.method == method
        ]
        for task, (role, method) in WORK.items()
    }
    yield from table(list(takeovers(history, works)))


def longest_silence(history: History) -> float:
    """Return the longest time in which nobody at all was answered."""
    moments = sorted(end for each in history.residents for _, end in each.answers)
    gaps = [second - first for first, second in pairwise(moments)]
    return max(gaps, default=0.0)


def table(found: Sequence[Takeover]) -> Iterator[str]:
    """Return a line for each task and kind: how often, the median, and the longest."""
    by_kind = defaultdict[tuple[str, str], list[Takeover]](list)
    for each in found:
        by_kind[each.task, each.kind].append(each)
    for (task, kind), each_kind in sorted(by_kind.items()):
        elected = [each.elected for each in each_kind]
        at_work = [each.at_work for each in each_kind if each.at_work is not None]
        line = f"{task:9} {kind:26} {len(elected):3} times elected after {_spread(elected)}"
        yield line + (f", at work after {_spread(at_work)}" if at_work else "")


def _spread(seconds: Sequence[float]) -> str:
    return f"{sorted(seconds)[len(seconds) // 2]:.1f} s, at most {max(seconds):.1f}"


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
