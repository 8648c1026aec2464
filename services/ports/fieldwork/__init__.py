"""Ports of the field work: blocks, fieldworkers, the allocation, what is reported."""
