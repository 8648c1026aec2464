settings = ⚙️ <b>Settings</b>
settings-reminders-on = Reminders are on. I remind you until your form is complete.
settings-reminders-evening = Reminders are on, in the evening only.
settings-reminders-off = Reminders are off. I keep quiet until you switch them on again.
reminders-ask-stop = Sorry if my messages disturb you. Shall I stop the reminders?
reminders-stopped = All right, no more reminders. Your steps are kept, and you can go on whenever you like.
reminders-started = All right, I'll remind you until your form is complete.
reminders-started-evening = All right, I'll remind you in the evening only.
