"""Asked questions, votes on answers, phrasings that admins attached, and last answers."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Table, Text

from census.questions.questions import QuestionStatus
from storage.tables.columns import Moment, Named
from storage.tables.shared import SERIAL, metadata

asked_questions = Table(
    "asked_questions",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    Column("language", Text, nullable=False),
    Column("unit", Text),
    Column("step", Text),
    Column("fate", Named(QuestionStatus), nullable=False, index=True),
    Column("topic", Text),
    Column("text", Text, nullable=False),
    sqlite_autoincrement=True,
)

answer_verdicts = Table(
    "answer_verdicts",
    metadata,
    Column(
        "question",
        BigInteger,
        ForeignKey("asked_questions.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("topic", Text, primary_key=True),
    Column("helped", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
)

learned_examples = Table(
    "learned_examples",
    metadata,
    Column("text", Text, primary_key=True),
    Column("topic", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

# Topics alone, never what was asked; gone after two days.
last_answers = Table(
    "last_answers",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("topic", Text),
    Column("others", Text, nullable=False),
    Column("at", Moment, nullable=False, index=True),
)
