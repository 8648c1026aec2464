"""The campaign: calendar, reminders, messages that events trigger, waves."""
