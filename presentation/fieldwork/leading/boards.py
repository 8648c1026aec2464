"""The board of the visits in words and as a picture: who has which share of blocks approved."""

from fractions import Fraction
from functools import partial

from census.fieldwork.following.board import FieldBoard, FieldBoardPost
from census.units import BoardKind, Unit, UnitKind
from presentation.boards import rich as board_rich
from presentation.boards.pictures.leaderboard import bars_of, drawn, legend_of
from presentation.boards.pictures.sheet import Sheet
from presentation.boards.table import leaders, left_out, table
from presentation.chat import buttons, rich
from presentation.chat.actions import Action
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, Picture, picture_of, rows
from presentation.chat.presses import pack
from presentation.chat.rich import RichBlock
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, join, lines, paragraphs


def post(texts: Texts, notice: FieldBoardPost) -> Message:
    """Show a group the board of the visits, with the picture."""
    days, about = _until(texts, notice), texts("fieldboard-about")
    keys = rows(buttons.page_of(texts, notice.page, notice.unit.code))
    blocks = partial(_blocks, texts, notice.board, notice.unit, lines(days, about))
    return Message(
        paragraphs(_brief(texts, notice.board, notice.unit), lines(days, about)),
        keys,
        picture=_picture(texts, notice.board, notice.unit),
        topic=notice.topic,
        rich=rich.form(texts, blocks, keys, again=notice.unit.code, offered=False),
    )


def board(texts: Texts, shown: FieldBoard, own: Unit) -> Message:
    """Show somebody the board of the visits; the online census is one press away."""
    online = Button(texts.plain("fieldboard-button-online"), pack(Action.BOARD_AROUND, own.code))
    keys = rows(online, buttons.home(texts))
    again = pack(FieldAction.VISITS_BOARD, own.code)
    blocks = partial(_blocks, texts, shown, own, None)
    return Message(
        _brief(texts, shown, own),
        keys,
        picture=_picture(texts, shown, own),
        rich=rich.form(texts, blocks, keys, again=again),
    )


def not_yet(texts: Texts) -> Message:
    """Say that officers visit, and that no block is approved yet."""
    return Message(texts("fieldboard-not-yet"), rows(buttons.visits(texts), buttons.home(texts)))


def _until(texts: Texts, notice: FieldBoardPost) -> Html | None:
    """Say until when officers visit, if that is known."""
    last = notice.last_day
    if last is None:
        return None
    return texts("fieldboard-until", days=(last - notice.today).days, last_day=last)


def _brief(texts: Texts, board: FieldBoard, own: Unit) -> Html:
    """Return the own unit's row, the leaders, and the date of the data. It fits a caption."""
    shown = leaders(board.standings, board.of(own.code))
    listed = table(texts, shown, own.code, area=board.area)
    return paragraphs(
        _head(texts, board, own),
        lines(listed, left_out(texts, board.standings, shown)) if len(shown) > 1 else None,
        _dated(texts, board),
    )


def _blocks(texts: Texts, board: FieldBoard, own: Unit, days: Html | None) -> list[RichBlock]:
    """Return the same with all units of the board."""
    listed = board_rich.rows(texts, board, own.code) if len(board.standings) > 1 else ()
    return [
        rich.paragraph(lines(_head(texts, board, own), days)),
        *listed,
        rich.footer(_dated(texts, board)),
    ]


def _head(texts: Texts, board: FieldBoard, own: Unit) -> Html:
    row, around = board.of(own.code), among(texts, board)
    if row is None:
        return lines(
            Html(f"🏆 <b>{escape(texts.plain('fieldboard-title', among=around))}</b>"),
            escape(sums(texts, board)),
        )
    name = names.unit_name(texts, own)
    if not row.completed:
        begun = sum(1 for each in board.standings if each.completed)
        return texts("fieldboard-own-none", unit=name, blocks=row.base, begun=begun, among=around)
    title = texts("fieldboard-own", unit=name, rank=row.rank, among=around)
    return lines(
        join(" ", (title, names.movement(row))),
        texts("fieldboard-figures", approved=row.completed, blocks=row.base, rate=row.rate),
    )


def _dated(texts: Texts, board: FieldBoard) -> Html:
    source = texts.plain("fieldboard-reports")
    return names.data_line(texts, board.as_of, source=source, illustrative=board.illustrative)


def _picture(texts: Texts, board: FieldBoard, own: Unit) -> Picture:
    """Return the picture of the board, drawn when it is needed."""
    axis = max((row.rate for row in board.standings), default=Fraction(0)) or Fraction(1)
    bars = tuple(bars_of(texts, board.standings, board.area, own.code, axis))
    as_of = board.as_of
    sheet = Sheet(
        title=texts.plain("fieldboard-title", among=among(texts, board)),
        facts=(data(texts, board), sums(texts, board)),
        bars=bars,
        targets=(),
        axis=(texts.share(Fraction(0)), texts.percent(axis, decimals=0)),
        legend=tuple(legend_of(texts, bars, with_targets=False)),
        notes=(texts.plain("fieldboard-same-rank"),),
        mark=texts.plain("picture-illustrative") if board.illustrative else "",
    )
    name = f"{texts.plain('fieldboard-filename')}-{texts.local_day(as_of):%Y-%m-%d}.png"
    return picture_of(sheet, name, drawn)


def sums(texts: Texts, board: FieldBoard) -> str:
    """Return how many blocks of the whole are approved."""
    tally = board.tally
    share = Fraction(tally.approved, tally.blocks)
    return texts.plain("fieldboard-sums", approved=tally.approved, blocks=tally.blocks, rate=share)


def among(texts: Texts, board: FieldBoard) -> str:
    """Return the units among which a rank holds: 7 desa di Kecamatan Ambulu."""
    units = [row.unit for row in board.standings]
    villages = any(unit.kind is UnitKind.VILLAGE for unit in units)
    ranked = names.ranked_units(texts, BoardKind.VILLAGE if villages else BoardKind.DISTRICT, units)
    return texts.plain("units-in-area", units=ranked, area=names.unit_name(texts, board.area))


def data(texts: Texts, board: FieldBoard) -> str:
    """Return source and moment of a board's data, without markup."""
    return texts.plain("data-as-of", source=texts.plain("fieldboard-reports"), as_of=board.as_of)
