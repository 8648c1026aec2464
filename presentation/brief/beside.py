"""What a brief says beside the boards: how people were helped, and how officers' visits go."""

from census.fieldwork.following.team import AreaView
from census.helpdesk.figures import HelpFigures
from presentation.fieldwork.leading.evening import area_pace, area_sums
from presentation.helpdesk.names import step_title, wait_in_words
from presentation.language.catalogue import Texts
from presentation.language.html import Html, join, lines


def visits_of_officers(texts: Texts, view: AreaView) -> Html:
    """Say how the visits go, first of all that is not final."""
    return lines(texts("brief-field"), area_sums(texts, view), area_pace(texts, view))


def help_given(texts: Texts, figures: HelpFigures) -> Html:
    """Say how many asked for a person, how long they waited, about what, and who helped."""
    wait = wait_in_words(texts, figures.wait) if figures.wait is not None else None
    step = step_title(texts, figures.step)
    return lines(
        join(
            " ",
            [
                texts("brief-help", asked=figures.asked),
                texts("brief-help-wait", wait=wait) if wait else None,
                texts("brief-help-step", step=step) if step else None,
                texts("brief-help-waiting", waiting=figures.waiting) if figures.waiting else None,
            ],
        ),
        texts("brief-help-offices", count=figures.by_task_force, offices=figures.accompanied)
        if figures.accompanied
        else None,
    )
