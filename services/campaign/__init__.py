"""The calendar, reminders, what is triggered by events, and waves."""
