"""Several processes on one PostgreSQL, killed, paused and cut off while people use them."""
