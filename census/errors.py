"""What can go wrong in a way that a person can understand and mend."""


class CensusError(Exception):
    """An expected refusal: a message key of the catalogues and the facts of its sentence.

    The one error handler of the conversation, and the command line, turn it into a sentence in
    the person's language. Facts must never contain an identity number.
    """

    def __init__(self, key: str, **facts: str | int) -> None:
        super().__init__(key, facts)
        self.key = key
        self.facts = facts
