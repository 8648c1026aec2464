"""Push: the schedule, the gateway to Telegram and its limiter."""

from reminders.lean_telegram import leave_out_application

leave_out_application()
