"""Who goes where, in words: the plan, its reasons, and its changes, for admins."""

from collections.abc import Mapping, Sequence

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import BlockCode
from census.fieldwork.sharing.plan import FieldPlan, VillageShare
from census.fieldwork.sharing.seen import MOVES, SeenPlan
from census.fieldwork.workers import Badge
from census.units import Unit, UnitCode
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.unstaffed import unstaffed
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import made_up

LISTED = 12
"""A command that gives more blocks back than these is too long to be typed."""
VILLAGES = 6
"""Villages on a page."""


def screen(texts: Texts, seen: SeenPlan, *, said: Html | None = None) -> Message:
    """Show what holds and what publishing would change, with the ways to go on."""
    return Message(
        paragraphs(
            said,
            lines(texts("allocation-title"), _state(texts, seen)),
            plan_words(texts, seen),
            made_up(texts, illustrative=seen.illustrative),
        ),
        rows(
            _next_steps(texts, seen),
            (
                Button(
                    texts.plain("allocation-villages"), pack(FieldAction.ALLOCATION_VILLAGES, "1")
                ),
                Button(texts.plain("allocation-file"), pack(FieldAction.ALLOCATION_FILE)),
            ),
            (
                Button(texts.plain("allocation-change"), pack(FieldAction.ALLOCATION_CHANGE)),
                buttons.home(texts),
            ),
        ),
    )


def plan_words(texts: Texts, seen: SeenPlan) -> Html:
    """Say a plan in figures: the spread of loads, the heaviest, what nobody has, what moves."""
    shown = seen.plan
    return lines(
        texts(
            "allocation-counts",
            people=len(shown.busy),
            blocks=shown.blocks,
            load=shown.load,
            counted=shown.counted,
        ),
        texts("allocation-spread", lightest=shown.lightest, heaviest=shown.heaviest),
        texts("allocation-means", low=round(shown.means[0]), high=round(shown.means[1])),
        *_coordinators(texts, shown),
        *_open_ends(texts, shown),
        *unstaffed(texts, seen),
        texts("allocation-whole-villages") if seen.whole_villages else None,
        texts("allocation-moves", count=seen.moves) if seen.current and seen.is_new else None,
        texts("allocation-as-published") if not seen.is_new else None,
    )


def why(texts: Texts, share: VillageShare, names: Mapping[UnitCode, Unit]) -> Html:
    """Say in a sentence why a village has these people."""
    unit = names.get(share.village)
    return texts(
        "allocation-why" if share.people else "allocation-why-nobody",
        village=unit.name if unit else share.village,
        blocks=share.blocks,
        load=share.load,
        people=share.people,
        heaviest=share.heaviest,
        home=share.from_village,
        near=share.from_district,
        far=share.from_elsewhere,
        best="yes" if share.heaviest == share.best else "no",
        least=share.best,
    )


def villages(texts: Texts, seen: SeenPlan, page: int) -> Message:
    """Show the sentences of some villages, page by page."""
    shares = seen.plan.villages
    pages = max(-(-len(shares) // VILLAGES), 1)
    page = min(max(page, 1), pages)
    some = shares[(page - 1) * VILLAGES : page * VILLAGES]
    turning = tuple(
        Button(texts.plain(key), pack(FieldAction.ALLOCATION_VILLAGES, str(to)))
        for key, to in (("office-page-before", page - 1), ("office-page-after", page + 1))
        if 1 <= to <= pages
    )
    return Message(
        paragraphs(
            texts("allocation-villages-title", page=page, pages=pages),
            *(why(texts, share, seen.names) for share in some),
            made_up(texts, illustrative=seen.illustrative),
        ),
        rows(turning, to_plan(texts)),
    )


def ask(texts: Texts, seen: SeenPlan) -> Message:
    """Ask for the second confirmation."""
    return Message(
        paragraphs(
            texts("allocation-sure", people=len(seen.plan.busy), count=seen.moves),
            plan_words(texts, seen),
            made_up(texts, illustrative=seen.illustrative),
        ),
        rows(
            Button(texts.plain("allocation-yes"), pack(FieldAction.ALLOCATION_PUBLISH, seen.token)),
            to_plan(texts),
        ),
    )


def ask_phase(texts: Texts, phase: FieldPhase) -> Message:
    """Ask whether the field work shall move."""
    return Message(
        texts(f"allocation-sure-{phase}"),
        rows(
            Button(
                texts.plain(f"allocation-to-{phase}"),
                pack(FieldAction.ALLOCATION_PHASE, phase, "yes"),
            ),
            to_plan(texts),
        ),
    )


def published(texts: Texts, told: int) -> Html:
    """Say that it holds, and how many are told."""
    return texts("allocation-published", count=told)


def how_to_change(texts: Texts, phase: FieldPhase | None) -> Message:
    """Show what single changes are typed, and where the field work can be moved."""
    return Message(texts("allocation-how"), rows(tuple(_moves(texts, phase)), to_plan(texts)))


def changed(texts: Texts, key: str, back: Sequence[Html] = (), /, **facts: str | int) -> Message:
    """Say a single change; who is concerned hears. ``back`` is how it is taken back."""
    return Message(
        lines(texts(f"allocation-{key}", **facts), *back),
        rows(to_plan(texts), buttons.home(texts)),
    )


def way_back(
    texts: Texts, were: Mapping[BlockCode, Badge], *, away: bool = False
) -> Sequence[Html]:
    """Say how blocks go back to whose they were, who may be noted as ``away`` meanwhile."""
    key = "allocation-back-away" if away else "allocation-back-to"
    of = {badge: [code for code in were if were[code] == badge] for badge in were.values()}
    said = {badge: ",".join(codes) for badge, codes in of.items() if len(codes) <= LISTED}
    return [texts(key, blocks=codes, badge=badge) for badge, codes in said.items()]


def to_plan(texts: Texts) -> Button:
    """Lead back to the plan."""
    return Button(texts.plain("allocation-back"), pack(FieldAction.ALLOCATION))


def _state(texts: Texts, seen: SeenPlan) -> Html:
    if seen.current is None:
        return texts("allocation-state-none")
    ended = seen.over and seen.phase is FieldPhase.STARTED
    state = texts(
        "allocation-state-ended" if ended else f"allocation-state-{seen.current.phase}",
        version=seen.current.version,
        moment=texts.moment(seen.current.at),
    )
    day = texts("allocation-lock-day", day=texts.date(seen.lock_day)) if seen.lock_day else None
    return lines(state, day)


def _next_steps(texts: Texts, seen: SeenPlan) -> tuple[Button, ...]:
    """Return the next step: publish what is new, or else where the field work can be moved."""
    if seen.phase is None or (seen.is_new and seen.phase is not FieldPhase.CLOSED):
        publish = pack(FieldAction.ALLOCATION_ASK, seen.token)
        return (Button(texts.plain("allocation-publish"), publish),)
    return tuple(_moves(texts, seen.phase))


def _moves(texts: Texts, phase: FieldPhase | None) -> list[Button]:
    return [
        Button(texts.plain(f"allocation-to-{to}"), pack(FieldAction.ALLOCATION_PHASE, to))
        for to in (MOVES[phase] if phase else ())
    ]


def _coordinators(texts: Texts, plan: FieldPlan) -> list[Html]:
    loads = [(post.load, len(post.team)) for post in plan.coordinators if post.team]
    if not loads:
        return [texts("allocation-no-leads")]
    sizes = [size for _, size in loads]
    return [
        texts(
            "allocation-leads",
            count=len(loads),
            least=min(sizes),
            most=max(sizes),
            heaviest=max(loads)[0],
        )
    ]


def _open_ends(texts: Texts, plan: FieldPlan) -> list[Html]:
    said = []
    if plan.idle:
        said.append(texts("allocation-idle", count=len(plan.idle)))
    if plan.above:
        said.append(texts("allocation-above", count=len(plan.above), most=plan.most or 0))
    return said
