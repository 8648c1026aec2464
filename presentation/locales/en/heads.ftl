# For heads of offices: the day's digest, who has not finished there, and a call to them.
heads-target-reached = 🎉 <b>{ $unit } has reached the target { $target }!</b> Thank you to everybody who took part.
heads-final = 🏁 <b>{ $phase } has closed: { $unit } is at rank { $rank }</b> among { $among }.
heads-final-changed = 🏁 <b>The final figures of { $unit } have changed: rank { $rank }</b> among { $among } ({ $phase }).
heads-final-thanks = This is the phase's last data. Thank you for everybody's help.

button-office-open = Who has not yet
button-office-call = Remind them
button-office-call-one = Remind { $name }
office-page-before = ‹ Before
office-page-after = Next ›

office-open-title =
    { $count ->
        [one] 👥 <b>{ $office }</b>: { $count } of { $listed } employees on the roster is not recorded as finished.
       *[other] 👥 <b>{ $office }</b>: { $count } of { $listed } employees on the roster are not recorded as finished.
    }
office-open-joined = { $count } of them are in the bot, where I can remind them.
office-open-returned-count =
    { $count ->
        [one] 1 receipt was sent back, and no new one has come.
       *[other] { $count } receipts were sent back, and no new ones have come.
    }
office-open-waiting =
    { $count ->
        [one] 1 receipt waits to be checked.
       *[other] { $count } receipts wait to be checked.
    }
office-open-claimed =
    { $count ->
        [one] { $count } more says they have finished, without a receipt.
       *[other] { $count } more say they have finished, without a receipt.
    }
office-open-excused = { $count } cannot take part online and wait for an officer.
office-open-nobody = 👥 <b>{ $office }</b>: everybody on the roster is recorded as finished, or has told us so. Thank you!
office-open-stranger = • { $name } · not in the bot yet
office-open-started = • { $name } · has begun
office-open-returned = • { $name } · receipt sent back
office-open-not-begun = • { $name } · has not begun
office-open-page = Page { $page } of { $pages }
open-which-unit = Who has not finished in which office?
office-open-as-of = Only the head and the verifiers see the names.
office-unnamed-title = 👥 <b>{ $office }</b>: not everybody who has finished is known by name.
office-unnamed-joined =
    { $count ->
        [one] { $count } employee is in the bot and not recorded as finished. I can remind them.
       *[other] { $count } employees are in the bot and not recorded as finished. I can remind them.
    }
office-unnamed-why = I show names once the census team has sent the file of NIPs that have finished. Until then anybody may have finished without the bot.
office-by-name = By recorded names (files of NIPs, receipts): { $finished } of { $listed }, data as of { $as_of }.
office-by-name-none = Of the { $listed } employees on the roster nobody is recorded as finished yet.
office-by-recap = By the recap of { $source }: { $figures }, data as of { $as_of }.
office-board-recap = The board counts recaps; receipts accepted since are counted with the next recap.
office-board-final = The online census is closed, so the ranking no longer changes. Receipts accepted since then stay on the office's own list.
office-board-people = The board counts recorded names.

office-called =
    { $when ->
        [now] 📣 Your call goes out now to <b>{ $count } of your staff</b>.
       *[later] 📣 Your call goes out to <b>{ $count } of your staff</b> on { $leaves_at }; these are quiet hours.
    }
office-called-nobody = 📣 Right now there is nobody whom I need to remind through the bot.
office-called-reminded = { $count } were reminded today, have had enough messages this week, or asked to be reminded later.
office-called-silent = { $count } cannot be reminded through the bot: not agreed yet, reminders stopped, or out of reach.
office-called-returned = { $count } already know that their receipt was sent back, and what to put right.
office-called-own = You are on that list yourself, and get none.
office-called-strangers = <b>{ $count }</b> on the roster have not joined the bot yet. Tap this sentence to copy it, and forward it to them:
office-forward = <code>Dear staff of { $office }, let us finish the online census. You are guided step by step at { $link }</code>
office-call-heard =
    { $speaker ->
        [verifier] { $name }, verifier of { $office }, invites you to finish the online census.
        [office] { $office } invites you to finish the online census.
       *[colleague] { $name } of { $office } invites you to finish the online census.
    }

error-office-not-yours = Names are only for the head and the verifiers of that office itself. If you are one of them, introduce yourself with /asn first.
error-office-called-today =
    { $again ->
        [yes] The call to that office has gone out today. Once a day keeps it welcome; tomorrow you can call again.
       *[no] The call to that office has gone out today. Once a day keeps it welcome.
    }
error-office-call-too-late = I send no more messages tonight, and tomorrow the online census is closed. If you can, get in touch with them directly.

office-own-words = “<i>{ $words }</i>”
call-preview = 👀 <b>This is how your call will read:</b>
call-preview-whom = 👀 <b>This is how your call to { $whom } will read:</b>
call-preview-hears =
    { $when ->
        [now] As soon as you send it, <b>{ $count } of your staff</b> { call-language }.
       *[later] On { $leaves_at }, <b>{ $count } of your staff</b> { call-language }; these are quiet hours.
    }
call-language =
    { $count ->
        [one] gets it, in the language they chose
       *[other] get it, each in the language they chose
    }
call-preview-anew = What you saw before is closed and was not sent. This is the new one:
call-preview-strangers = { $count } on the roster have not joined the bot. Once it is sent, I give you a sentence to forward to them.
call-words-add = ✍️ Would you like to add words of your own? Type them now, { $most } letters at most.
call-words-change = ✍️ Would you like other words? Type them now, { $most } letters at most.
button-send-to = Send to { $count } employees
button-without-words = Without my words

button-office-thank = Say thank you
thanks-preview = 👀 <b>This is how your thanks will read:</b>
thanks-heard =
    { $speaker ->
        [verifier] 🙏 { $name }, verifier of { $office }, thanks you: your census form is recorded as finished.
        [office] 🙏 { $office } thanks you: your census form is recorded as finished.
       *[colleague] 🙏 { $name } of { $office } thanks you: your census form is recorded as finished.
    }
thanks-sent =
    { $when ->
        [now] 🙏 Your thanks go out now to <b>{ $count } of your staff</b>.
       *[later] 🙏 Your thanks go out to <b>{ $count } of your staff</b> on { $leaves_at }; these are quiet hours.
    }
thanks-nobody = 🙏 Right now there is nobody else to whom I can send your thanks.
thanks-nobody-known = 🙏 In that office nobody is recorded as finished by name yet. I know names from accepted receipts and from the census team's files of NIPs; once there are some, you can say thank you from here.
thanks-before = { $count } have had your thanks before, so I do not send them again.
thanks-strangers = { $count } who have finished have not joined the bot. Please tell them in person.

error-words-link = I do not pass on links in words of your own, so that everybody knows: census links come from me alone. Please write it again without the link.
error-words-long = That is { $length } letters; { $limit } is the most. Please shorten it a little.

button-office-tools = For the office
office-tools = 🧰 <b>{ $office }</b>: what I can prepare for your office.
button-office-text = Text for the WhatsApp group
button-whatsapp = Send through WhatsApp
share-greeting =
    { $workers ->
        [yes] Dear colleagues of { $office },
       *[no] Dear staff of { $office },
    }
share-how =
    { $done ->
        [no] Please fill in the form at { $site }, or be guided step by step at { $link }
       *[yes] Thank you to everybody who has finished. If you have not, fill in the form at { $site }, or be guided step by step at { $link }
    }
share-thanks = Thank you all for your help.

button-office-letter = Circular letter
letter-pdf = 🖨 The circular letter of <b>{ $unit }</b>, to print on A4: fill in the address, the number and the NIP, then sign it.
letter-docx = 📄 The circular letter of <b>{ $unit }</b>, to edit in Word.
button-letter-docx = To edit (DOCX)
letter-which-unit = The circular letter of which office?
letter-ask-unit = Type the name or code of the office for its circular letter, such as <i>Dinas Kesehatan</i>.
error-letter-not-office = Circular letters are for offices, companies and schools. For villages there is a poster: /poster.
error-letter-too-late = The online census has closed, so the letter would be of no use any more.
error-letter-nothing = Name the office whose letter you want (CODE), or all of them (--all).
error-letter-template-broken = The template data/letters/edaran.docx cannot be opened. Save it again as DOCX, or delete it so that the shipped one is used.
error-letter-field-broken = "{ $typed }" will not be filled in the letter's template. Write it whole, in braces and without spaces, such as { $example }, and outside text boxes.
error-letter-field-unknown = I do not know { $typed } in the letter's template. What can be filled: { $known }.
terminal-letters-made = The circular letters of { $count } offices are in { $place }, a DOCX and a PDF each.

button-office-find = Find by name or post
button-office-again = Search again
button-office-post = { $post } ({ $count })
button-office-file = Download the list (XLSX)
office-find = 🔎 <b>{ $office }</b>: type a name or a post, such as <i>wati</i> or <i>nurse</i>.
office-find-posts = Not recorded as finished, by post:
office-find-post = • { $post }: { $count }
office-find-more = … and { $count } more posts
office-found = 🔎 <b>{ $what }</b>: { $count } not recorded as finished.
office-found-nobody = 🔎 There is no <b>{ $what }</b> among those who are not recorded as finished. Try another part of the name, or the post.
office-found-more = … and { $count } more. All of them are in the XLSX list.
office-file = 📄 Who is not recorded as finished in <b>{ $office }</b>. For the head and the verifiers only.
office-sheet = Not finished
office-sheet-name = Name
office-sheet-post = Post
office-sheet-state = State
office-sheet-stranger = not in the bot yet
office-sheet-started = has begun
office-sheet-returned = receipt sent back
office-sheet-not-begun = has not begun
