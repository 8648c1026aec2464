"""The campaign in time: phases, calendar, reminders, waves, quiet hours."""
