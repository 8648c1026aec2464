"""The interview phase: blocks, who visits them, what was reported, what is left. Pure rules."""
