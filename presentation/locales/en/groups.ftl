group-welcome =
    Hello everyone 👋 I send the census ranking to groups of offices and villages.
    Heads of offices and village operators: get a code with /kode in a private chat with me, then write here: /ikat CODE
group-unbound =
    This group does not belong to an office or village yet.
    A head of office or village operator can get a code with /kode in a private chat with me, then write here: /ikat CODE
group-which-unit = A code for which group?
group-ask-unit = Type the name or code of the unit the group belongs to, such as <i>Dinas Kesehatan</i> or <i>35.09.12.2001</i>.
group-code =
    🔑 Code for the group of <b>{ $unit }</b>:
    <code>{ $code }</code>

    Press the button below and choose the group. If I am there already, write in it: /ikat { $code }
    Good for one group, until { $until }.
group-bound =
    🎉 This is now the group of <b>{ $unit }</b>.
    I send the ranking every day. Want to see it now? Press /peringkat.
group-is-bound = This group belongs to <b>{ $unit }</b>. Its board is here whenever you like: /peringkat
group-released = All right, this group no longer gets the board of <b>{ $unit }</b>. To have it again, write /ikat with a new code.
group-code-private = I hand out codes in the private chat only, so that no other group uses yours.
