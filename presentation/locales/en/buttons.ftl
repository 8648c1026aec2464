button-home = Home
button-help = Help
button-status = Check status
button-status-again = Try other numbers
button-ranking = See the ranking
button-privacy = My data
button-settings = Settings
button-language = Change language
button-employee = I'm a civil servant
button-office = My office
button-cancel = Cancel
button-private-chat = Open private chat

button-steps = Open my step
button-begin = Start step { $step }
button-continue = Continue with step { $step }
button-back-to-step = Back to step { $step }
button-all-steps = All steps
button-done = Done
button-stuck = I'm stuck
button-later = Later
button-claim = Already sent?
button-sent = I have sent it
button-offline = I can't do it online
button-try-online = I'd like to try online
button-remind-evening = Remind me this evening
button-remind-morning = Remind me tomorrow

button-around = See it on the board
button-own-unit = { $unit }
button-whole-board = See all
button-other-boards = Other boards
button-board-office = Offices
button-board-district = Districts
button-board-village = Villages
button-board-regency = Regencies and cities
button-board-company = Companies

button-group-code = Code for the office group
button-add-to-group = Add me to the group

button-reminders = Set reminders
button-help-me = Help me with step { $step }
button-reminders-on = Turn reminders on
button-reminders-off = Stop reminders
button-evening-on = Evenings only
button-evening-off = Any time of day
