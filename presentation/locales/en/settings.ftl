settings = ⚙️ <b>Settings</b>
settings-reminders-on =
    { $stage ->
        [over] The census is over, so there is nothing more to remind you of.
        [visits] Reminders are on. Officers are visiting the { -counted-many } who have not taken part.
        [closed] Reminders are on. The online form is closed now; who has not taken part hears from me when officers begin their visits.
       *[other] Reminders are on. I remind you until your form is complete.
    }
settings-reminders-evening = Reminders are on, in the evening only.
settings-reminders-done = Reminders have stopped by themselves: there is nothing left for you to do.
settings-reminders-off = Reminders are off. I keep quiet until you switch them on again.
settings-tables = Boards come as tables.
settings-words = Boards come as text.
reminders-ask-stop = Sorry if my messages disturb you. Shall I stop the reminders?
reminders-stopped =
    { $stage ->
        [open] All right, no more reminders. Your steps are kept, and you can go on whenever you like.
       *[other] All right, no more reminders.
    }
reminders-started =
    { $stage ->
        [over] All right. The census is over, so there is nothing more to remind you of.
        [visits] All right. The online form is closed now, and officers are visiting the { -counted-many } who have not taken part.
        [closed] All right. The online form is closed now; if your { -counted } has not taken part, I'll tell you when officers begin their visits.
       *[other] All right, I'll remind you until your form is complete.
    }
reminders-started-evening = All right, I'll remind you in the evening only.
