"""People and groups, their actions, and the updates that these cause."""
