"""The running bot: wiring, jobs, checks, logs."""
