"""Push: the schedule, the gateway to Telegram and its limiter."""
