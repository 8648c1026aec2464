"""The question before something counts, answered with yes or no in any of the four languages.

Click's own question takes English words alone, and answers others with an English sentence.
"""

from typing import Final

import typer

from presentation.language.catalogue import Texts

YES: Final = frozenset(["ya", "y", "yes", "iya", "inggih", "nggih", "engghi", "enggi"])
NO: Final = frozenset(["", "tidak", "t", "no", "n", "mboten", "bhunten"])
"""Enter alone changes nothing either."""


def agrees(texts: Texts, question: str) -> bool:
    """Ask until the answer is yes or no. Raises typer.Abort where nobody answers."""
    asked = f"{texts.plain(question)} [{texts.plain('terminal-yes-or-no')}]"
    while True:
        typed = typer.prompt(asked, default="", show_default=False)
        said = typed.strip().rstrip(".!").casefold().replace("è", "e")
        if said in YES | NO:
            return said in YES
        typer.echo(texts.plain("terminal-only-yes-or-no"))
