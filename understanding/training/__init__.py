"""Learning a model: the only place that needs numpy, and mostly a process of its own."""
