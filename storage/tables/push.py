"""The outbox and the broadcasts."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Integer,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

from census.broadcasts.audience import Completion
from census.broadcasts.broadcast import BroadcastState
from census.people.people import Role
from census.push.delivery import DeliveryState
from storage.tables.columns import FACTS, Moment, Named
from storage.tables.shared import SERIAL, index_of_some, metadata

# ``due_at`` is when a row may be claimed: ``not_before`` while pending, the end of the lease
# while sending, and nothing once final, so that the index holds only what is still owed.
# ``claimed_by`` is the name of the sender that holds a row, as in ``senders``. ``origin`` is what
# planned it: an update, a job or a command, as the log names them.
deliveries = Table(
    "deliveries",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("occasion", Text, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("facts", FACTS, nullable=False),
    Column("state", Named(DeliveryState), nullable=False),
    Column("due_at", Moment),
    Column("claimed_by", Text),
    Column("attempts", Integer, nullable=False),
    Column("message_id", BigInteger),
    Column("last_error", Text, nullable=False),
    Column("settled_at", Moment),
    Column("origin", Text, nullable=False, server_default=""),
    UniqueConstraint("chat", "occasion"),
    index_of_some(
        "ix_deliveries_owed",
        "priority",
        "due_at",
        "id",
        where="due_at IS NOT NULL",
    ),
    # Few rows: what senders hold at this moment.
    index_of_some(
        "ix_deliveries_claimed",
        "claimed_by",
        where="state = 'sending'",
    ),
    # The outcomes of a broadcast are counted in this index alone.
    index_of_some(
        "ix_deliveries_broadcasts",
        "occasion",
        "state",
        where="kind = 'broadcast'",
    ),
    sqlite_autoincrement=True,
)

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("author", BigInteger),
    Column("created_at", Moment, nullable=False),
    Column("role", Named(Role), nullable=False),
    Column("unit", Text),
    Column("wave", Text),
    Column("completion", Named(Completion), nullable=False),
    Column("texts", FACTS, nullable=False),
    Column("picture", Text, nullable=False),
    Column("not_before", Moment),
    Column("lasts", Integer, nullable=False),
    Column("state", Named(BroadcastState), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("recipients", Integer, nullable=False),
    Column("addressed", Boolean, nullable=False),
    Column("started_at", Moment),
    Column("expires_at", Moment),
    Column("ended_at", Moment),
    Column("agreed_by", BigInteger),
    Column("panels", FACTS, nullable=False),
    Column("judged_tried", Integer, nullable=False, server_default="0"),
    Column("judged_failed", Integer, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)
