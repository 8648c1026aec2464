"""For admins: what changes when an arm is adopted, and the news of it."""

from census.experiments.verdicts import comparisons
from census.experiments.views import Adoption, AdoptionStep
from census.push.kinds import AdminNotice
from presentation.chat.experiment_actions import ExperimentAction as Does
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.experiments import words
from presentation.experiments.filling import explained
from presentation.experiments.words import button
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs

TOLD = {
    AdoptionStep.FREE: "experiment-adopt-told",
    AdoptionStep.ASKS: "experiment-adopt-asks",
    AdoptionStep.AGREES: "experiment-adopt-asked",
}
PRESSED = {
    AdoptionStep.FREE: "experiment-button-adopt-sure",
    AdoptionStep.ASKS: "experiment-button-adopt-asks",
    AdoptionStep.AGREES: "experiment-button-adopt-agree",
}


def ask(texts: Texts, meant: Adoption) -> Message:
    """Say what changes for whom, from when, what was seen, and who else hears of it."""
    letter, arm = words.letter(meant.place), meant.experiment.arms[meant.place]
    title = words.title(texts, "adopt", meant.experiment, meant.message)
    return Message(
        paragraphs(
            lines(texts("experiment-adopt-ask", letter=letter), title),
            lines(
                words.arm_lines(texts, meant.place, arm, words.arm_name(texts, arm), meant.reading),
                explained(texts, arm.texts.values(), meant.reading),
            ),
            texts(
                "experiment-adopt-changes",
                people=meant.people,
                day=meant.starts_on,
                now=words.arm_name(texts, meant.now),
            ),
            _verdict(texts, meant),
            _told(texts, meant),
        ),
        _buttons(texts, meant),
    )


def asked(texts: Texts, notice: AdminNotice) -> Message:
    """Ask another admin to agree that everybody gets an arm."""
    return _news(texts, notice, Does.ADOPT_ASK, "proposal", str(notice.facts["arm"]))


def decided(texts: Texts, notice: AdminNotice) -> Message:
    """Tell the other admins that everybody gets an arm, or who proposed it that it was declined."""
    return _news(texts, notice, Does.OPEN, "result")


def _news(texts: Texts, notice: AdminNotice, action: Does, label: str, *values: str) -> Message:
    facts = {**notice.facts, "letter": words.letter(int(notice.facts["arm"]))}
    number = str(notice.facts["experiment"])
    return Message(
        texts(f"admin-{notice.key}", **facts),
        rows(button(texts, label, action, number, *values)),
    )


def _verdict(texts: Texts, meant: Adoption) -> Html | None:
    """Say what was seen of the arm, or of the one that it replaces."""
    experiment = meant.experiment
    about = meant.place or experiment.adopted
    found = {each.arm: each for each in comparisons(experiment.counts)}
    if not about:
        return None
    return texts(f"experiment-adopt-{found[about].seen}", letter=words.letter(about))


def _told(texts: Texts, meant: Adoption) -> Html | None:
    if meant.step is AdoptionStep.WAITS:
        return texts("experiment-adoption-waits", letter=words.letter(meant.place))
    if meant.step is AdoptionStep.FREE and not meant.others:
        return None
    return texts(TOLD[meant.step])


def _buttons(texts: Texts, meant: Adoption) -> Rows:
    number = str(meant.experiment.id)
    drop = button(texts, "withdraw", Does.ADOPT_DROP, number)
    back = button(texts, "back", Does.OPEN, number)
    if meant.step is AdoptionStep.WAITS:
        return rows(drop, back)
    sure = Button(
        texts.plain(PRESSED[meant.step], letter=words.letter(meant.place)),
        pack(Does.ADOPT, number, str(meant.place)),
    )
    if meant.step is AdoptionStep.AGREES:
        return rows((sure, button(texts, "decline", Does.ADOPT_DROP, number)), back)
    return rows(sure, button(texts, "adopt-no", Does.OPEN, number))
