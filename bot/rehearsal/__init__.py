"""Days that are lived ahead of time: on a copy, by a clock that runs ahead, sending nothing."""
