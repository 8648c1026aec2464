"""What an enumerator and the coordinator tell each other: how it goes, and who wants help."""

from census.fieldwork.following.team import FieldNotice, NewsOfWork
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts


def help_wanted(texts: Texts, *, told: bool) -> Message:
    """Say to an enumerator that the coordinator hears it, or cannot be told here."""
    return Message(
        texts("fieldteam-help-told" if told else "fieldteam-help-noted"), rows(buttons.home(texts))
    )


def away(texts: Texts, *, told: bool) -> Message:
    """Say to an enumerator who cannot work that the coordinator hears it, or has to be called."""
    key = "fieldteam-away-told" if told else "fieldteam-away-call"
    return Message(texts(key), rows(buttons.home(texts)))


def news(texts: Texts, notice: FieldNotice) -> Message:
    """Ask an enumerator how it goes, or tell the coordinator that help is wanted."""
    line = notice.line
    help_ = Button(texts.plain("fieldteam-button-help"), pack(FieldAction.TEAM_WANT_HELP))
    if notice.news is NewsOfWork.SILENT:
        return Message(texts("fieldteam-news-silent"), rows(buttons.field_day(texts), help_))
    if notice.news is NewsOfWork.ASKED:
        key = "fieldteam-news-asked" if notice.coordinator else "fieldteam-news-asked-plain"
        facts = {"coordinator": notice.coordinator} if notice.coordinator else {}
        return Message(
            texts(key, open=line.tally.unfinished, **facts),
            rows(help_),
        )
    see = Button(
        texts.plain("fieldteam-button-see"), pack(FieldAction.TEAM_WORKER, line.worker.badge)
    )
    key, facts = "fieldteam-news-wants-help", {}
    if notice.news is NewsOfWork.AWAY and notice.day is not None:
        key, facts = "fieldteam-news-away", {"day": texts.date(notice.day)}
    said = texts(key, name=line.worker.name, open=line.tally.unfinished, **facts)
    return Message(said, rows(see))
