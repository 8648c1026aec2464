# What a reader saw in a proof, and a drawing of what a receipt looks like.
receipt-example = EXAMPLE
receipt-filename = receipt-example.png
receipt-title = What does a receipt look like?
receipt-where = The census site shows it when your answers are sent
receipt-row-you = Your name
receipt-row-spouse = Your spouse's name
receipt-row-child = Your child's name
receipt-note-1 = The heading has the word DATA.
receipt-note-2 = All members of the family can be seen, with names as on the list of employees.
receipt-note-3 = Every line says Sudah Update. If one is not complete, complete it first.

receipt-complete = ✅ Read: { $members } members of the family, all complete.
receipt-incomplete = ⚠️ <b>{ $open } of { $members } members of the family are not complete</b>: { $names }. Complete them on the census site, then send the new receipt here.
receipt-incomplete-unnamed = ⚠️ <b>{ $open } of { $members } members of the family are not complete.</b> Complete them on the census site, then send the new receipt here.
receipt-nobody = 🔎 All members of the family are complete, but I did not find your name there. Your office's verifier will look at it.
receipt-no-receipt = 🔎 I did not find a list of family members in this file. If it was the wrong one, just send the right one: it takes the place of this one.
receipt-broken = ⚠️ I cannot open this file: it may be damaged, empty or locked with a password. Try it on your phone; if it does not open there either, send a screenshot here, and it takes the place of this one.
receipt-short-incomplete = ⚠️ On your receipt <b>{ $open } of { $members } family members are not complete</b>. Complete them first on the census site, then send a new receipt here.
receipt-short-no-receipt = 🔎 I found no list of family members on your receipt. If it was the wrong file, just send the right one here.
receipt-short-unreadable = ⚠️ I cannot open the file of your receipt. Send a screenshot here, and it takes the place of that file.
receipt-accepted = ✅ <b>Your receipt was accepted at once.</b>
receipt-accepted-rule = The rule: every member of the family says Sudah Update, and your name is among them. One in twenty is checked by a person as well.
receipt-spouses =
    { $count ->
        [one] 👪 This receipt also counts for { $count } other employee in your family.
       *[other] 👪 This receipt also counts for { $count } other employees in your family.
    }
