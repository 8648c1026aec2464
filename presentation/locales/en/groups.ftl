group-welcome =
    Hello everyone 👋 I send the census ranking to groups of offices and villages.
    Heads of offices and village operators: get a code with /kode in a private chat with me, then write here: /ikat@{ $bot } CODE
group-unbound =
    This group does not belong to an office or village yet.
    A head of office or village operator can get a code with /kode in a private chat with me, then write here: /ikat@{ $bot } CODE
group-which-unit = A code for which group?
group-ask-unit = Type the name or code of the unit the group belongs to, such as <i>Dinas Kesehatan</i>.
group-code =
    🔑 Code for the group of <b>{ $unit }</b>:
    <code>{ $code }</code>

    Press the button below and choose the group. If I am there already, write in it: /ikat@{ $bot } { $code }
    Good for one group, until { $until }.
group-bound =
    🎉 This is now the group of <b>{ $unit }</b>.
    { $daily ->
        [yes] I send the ranking every day.
       *[no] The online census has closed, so I no longer send the ranking every day.
    } Want to see it now? Press /peringkat@{ $bot }.
group-is-bound = This group belongs to <b>{ $unit }</b>. Its board is here whenever you like: /peringkat@{ $bot }
group-already = ✅ This group is bound to <b>{ $unit }</b> already, so the code is not needed again. Its board: /peringkat@{ $bot }
group-is-desk = 🤝 This group is a help desk of the census: <b>{ $unit }</b>. Boards are shown in the private chat. To have one here as well, get a code there with /kode, then write /ikat@{ $bot } CODE.
group-stops = The boards of this group are stopped by /lepas@{ $bot }, by whoever bound it. Your own reminders are stopped in the private chat.
group-released = All right, this group no longer gets the board of <b>{ $unit }</b>. To have it again, write /ikat@{ $bot } with a new code.
group-code-private = I hand out codes in the private chat only, so that no other group uses yours.
group-bound-topic =
    🎉 This group now belongs to <b>{ $unit }</b>.
    { $daily ->
        [yes] I send the ranking to this topic every day.
       *[no] The online census has closed, so I no longer send the ranking every day.
    } Want to see it now? Press /peringkat@{ $bot }.
group-note-no-pictures = 🖼 I may not send pictures here yet, so the board comes as text.
group-note-hears-its-name = 👂 Here I only get commands with my name, such as /peringkat@{ $bot }, and replies to my messages. For me to answer when I am mentioned, and to delete messages with a NIK or family card number, make me an admin who may delete messages.
group-note-cannot-delete = 🔒 I cannot delete messages with a NIK or family card number here yet. Please give me the right to delete messages.
group-barred-words = I may not write in the group <b>{ $title }</b> yet, so I answer here: ask the group's admin to let me send messages, or to make me an admin.
group-barred-topic = That topic in the group <b>{ $title }</b> is closed, so I cannot answer there. Ask the group's admin to open it, or write in another topic.
group-anonymous = You write in the group's name, so I do not know who you are. Switch anonymous mode off for a moment, or go on in a private chat.
group-topic-gone = 🧵 The topic for this board was deleted, so I send it here. To choose another topic, bind the group again from there with a new code.
group-bound-beside = This group stays the group of <b>{ $units }</b> as well. To let one of them go, write /lepas@{ $bot }.
group-release-which = Which board should I no longer send here?
group-release-press = You write in the name of the group, so I do not know yet who you are. Press the name below: a press tells me.
group-released-left = I go on sending the board of <b>{ $units }</b> here.
