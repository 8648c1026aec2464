"""The day in the field: blocks, typed reports, the coordinator's card, second visits."""
