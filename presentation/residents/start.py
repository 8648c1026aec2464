"""The first screens: language, consent, what is kept, and what the bot can do."""

from census.campaign.phases import SeasonStage
from census.people.people import Language, Role
from census.people.permissions import Permission, holders_of
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.commands import help_list
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Catalogue, Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import unit_name


def choose_language(catalogue: Catalogue, likely: Language) -> Message:
    """Ask for the language, in all languages; the ``likely`` one comes first."""
    every = [catalogue.texts(language) for language in catalogue.languages]
    asked = sorted(every, key=lambda texts: texts.language != likely)
    return Message(
        lines(asked[0]("home-hello"), *(texts("language-question") for texts in asked)),
        rows(
            *(
                Button(texts.plain("language-name"), pack(Action.LANGUAGE_SET, texts.language))
                for texts in every
            )
        ),
    )


def consent(
    texts: Texts, *, stage: SeasonStage, unit: Unit | None = None, invited: Html | None = None
) -> Message:
    """Introduce the bot and ask for consent; ``unit`` and ``invited`` come from the deep link."""
    came_by = texts("consent-unit", unit=unit_name(texts, unit)) if unit else None
    said = paragraphs(texts("consent", stage=stage), came_by, invited, texts("consent-question"))
    return Message(said, consent_again(texts).buttons)


def consent_again(texts: Texts, *, done: bool = False) -> Message:
    """Ask for consent in one sentence, where the whole text was read before.

    ``done``: the person has said that all is sent.
    """
    return Message(
        texts("consent-again", done="yes" if done else "no"),
        rows(
            buttons.agree(texts),
            (
                Button(texts.plain("consent-more"), pack(Action.CONSENT_DETAILS)),
                Button(texts.plain("consent-not-now"), pack(Action.CONSENT_DECLINE)),
            ),
        ),
    )


def declined(texts: Texts) -> Message:
    """Accept a refusal kindly; one button leads back."""
    return Message(texts("consent-declined"), rows(buttons.agree(texts)))


def privacy_details(texts: Texts) -> Message:
    """Show what is kept, what is not, and what is never asked, before consent."""
    not_now = Button(texts.plain("consent-not-now"), pack(Action.CONSENT_DECLINE))
    return Message(texts("privacy"), rows(buttons.agree(texts), not_now))


def help_screen(texts: Texts, *, roles: frozenset[Role] = frozenset()) -> Message:
    """Show what the bot can do for a person with these roles; who helps is led to the requests."""
    helps = bool(roles & holders_of(Permission.HELP_PEOPLE))
    requests = Button(texts.plain("desk-button-desk"), pack(Action.DESK_OPEN))
    company = Button(texts.plain("button-company"), pack(Action.COMPANY_OPEN))
    return Message(
        paragraphs(texts("help"), help_list(texts, roles), texts("help-human")),
        rows(
            (requests if helps else buttons.person(texts), buttons.status(texts)),
            (buttons.settings(texts), company),
            (Button(texts.plain("button-privacy"), pack(Action.PRIVACY)), buttons.home(texts)),
        ),
    )
