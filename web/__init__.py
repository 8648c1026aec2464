"""What machines ask over HTTP: whether a process is well, and its metrics."""
