"""The field work: blocks and fieldworkers taken in, allocated, reported, approved."""
