"""Identity numbers: parse, validate, mask, hash, find. They never leave this room unmasked."""
