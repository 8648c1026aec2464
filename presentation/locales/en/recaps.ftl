# Recaps: from the file an admin sends to being published, corrected or withdrawn.
recap-title =
    📄 <b>The recap as of { $as_of }</b> { $tried ->
        [yes] is only tried, not kept
       *[no] waits to be published
    }
recap-source = Source: { $source } · { $units }
recap-units-province =
    { $count ->
        [1] 1 province
       *[other] { $count } provinces
    }
recap-units-regency =
    { $count ->
        [1] 1 regency
       *[other] { $count } regencies
    }
recap-units-district =
    { $count ->
        [1] 1 district
       *[other] { $count } districts
    }
recap-units-village =
    { $count ->
        [1] 1 village
       *[other] { $count } villages
    }
recap-units-office =
    { $count ->
        [1] 1 office
       *[other] { $count } offices
    }
recap-units-agency =
    { $count ->
        [1] 1 agency
       *[other] { $count } agencies
    }
recap-units-company =
    { $count ->
        [1] 1 company
       *[other] { $count } companies
    }
recap-units-school =
    { $count ->
        [1] 1 school
       *[other] { $count } schools
    }
recap-corrects = 🔁 Data of the same moment was published on { $when } (number { $number }). This recap corrects the units that are in it; the others stay.
recap-compared = Compared with the boards now (data as of { $as_of }):
recap-board = Board of { $board }: { $figures }
recap-board-growth =
    { $sign ->
        [same] Board of { $board }: { $before } → { $figures } (unchanged)
        [less] Board of { $board }: { $before } → { $figures } (down { $difference })
       *[more] Board of { $board }: { $before } → { $figures } (up { $difference })
    }
recap-board-kept = { $count } keep their older figures
recap-board-never = { $count } without any figure yet
recap-total = Total { $measure }: { $figures }
recap-total-growth =
    { $sign ->
        [same] Total { $measure }: { $figures } (unchanged)
        [less] Total { $measure }: { $figures } (down { $difference })
       *[more] Total { $measure }: { $figures } (up { $difference })
    }
recap-changes = <b>Largest changes</b>
recap-change =
    { $sign ->
        [less] { $unit }: { $before } → { $after } (down { $difference })
       *[more] { $unit }: { $before } → { $after } (up { $difference })
    }
recap-change-new = { $unit }: new, { $after }
recap-climbs = <b>Highest climbs</b>
recap-climb = { $unit }: ▲{ $places } to rank { $rank }
recap-warnings = ⚠️ <b>Look at this first</b>
recap-warnings-title = ⚠️ <b>{ $count } things to look at first</b>
recap-all-warnings = See all ({ $count })
recap-more = … and { $count } more
recap-page = Page { $page } of { $pages }
recap-page-before = ◀ Back
recap-page-after = Next ▶
recap-back = Back to the recap
recap-question =
    { $boards ->
        [stays] Once published, this recap only joins the history: the boards stay, and no news is sent.
       *[changes] Once published, the boards change at once and news of ranks is sent.
    }
recap-question-correction =
    { $boards ->
        [stays] Once published, the history is corrected and the boards stay. Whoever was sent the old figures is told.
       *[changes] Once published, the boards change at once, and whoever was sent the old figures is told.
    }
recap-question-word = Something about this recap is unusual. If it is right, press Publish and type <b>{ $word }</b>.
recap-word = publish
recap-publish = Publish
recap-correct = Publish as a correction
recap-redate = Change the date
recap-discard = Cancel
recap-forget = That is not what I meant
recap-ask-reason =
    The data as of { $as_of } will be corrected. <b>What is the reason?</b>
    Write one sentence; the groups and heads of offices who were sent the old figures will read it.
recap-ask-word = I publish the recap as of { $as_of } if you are sure of its figures. Type <b>{ $word }</b>.
recap-ask-word-again = Not published yet. If it is right, type <b>{ $word }</b>.
recap-one = Recap as of { $as_of }
recap-none = No recap is waiting.
recap-published =
    ✅ <b>The data as of { $as_of } is published.</b>
    { $notices ->
        [0] No news of ranks needs to be sent.
        [1] 1 piece of news about ranks is on its way.
       *[other] { $notices } pieces of news about ranks are on their way.
    }
recap-published-stays = It goes into the history only: the boards stay as they are.
recap-corrected = ✅ <b>The data as of { $as_of } is corrected.</b>
recap-correction-notices =
    { $count ->
        [1] 1 other piece of news about ranks is on its way.
       *[other] { $count } other pieces of news about ranks are on their way.
    }
recap-correction-told =
    { $count ->
        [0] The old figures had not been sent to anybody yet.
        [1] 1 chat that was sent the old figures is being told.
       *[other] { $count } chats that were sent the old figures are being told.
    }
recap-already = The data as of { $as_of } was published before. Nothing has changed.
recap-discarded = The recap as of { $as_of } is dropped. The boards have not changed.
recap-forgotten = All right, I have forgotten it. I did not keep the recap; send the file again and I will ask what the column holds.

# Files in the chat
recap-ask-moment =
    { $doubt ->
        [disagree] 📄 I can read the file, but its title and its name give different times: { $written }.
        [several] 📄 I can read the file, but its title names several dates: { $written }.
        [range] 📄 I can read the file, but it names a span of days, not one date.
        [letter] 📄 I can read the file, but the date in its title looks like that of a letter.
        [outside] 📄 I can read the file, but { $written } is outside the census ({ $begins } to { $ends }).
        [ahead] 📄 I can read the file, but { $written } has not come yet: the figures cannot be of that time.
        [impossible] 📄 I can read the file, but no calendar or clock has "{ $written }".
       *[missing] 📄 I can read the file.
    }
    <b>As of when are the figures?</b>
    Choose, or type it, such as <i>yesterday 18.00</i> or <i>5/3 18.00</i>.
recap-ask-other-moment =
    📄 This recap is dated { $as_of } now. <b>As of when should it be?</b>
    Choose, or type it, such as <i>yesterday 18.00</i> or <i>5/3 18.00</i>.
recap-moment-now = Now, { $clock }
recap-moment-today = Today, { $clock }
recap-moment-yesterday = Yesterday, { $clock }
recap-ask-column =
    { $kind ->
        [empty] I do not know the column <b>{ $heading }</b> ({ $cell }) yet. <b>What does it hold?</b>
       *[example] I do not know the column <b>{ $heading }</b> ({ $cell }, holding { $example }, say) yet. <b>What does it hold?</b>
    }
    I will remember your answer for the next file.
recap-ask-cell =
    { $kind ->
        [empty] <b>{ $count } cells are empty</b> where figures should be, the first is { $cell } ({ $heading }). <b>Zero, or not yet known?</b>
       *[example] <b>{ $example }</b> stands in { $count } cells, the first is { $cell } ({ $heading }). <b>Zero, or not yet known?</b>
    }
    What is not yet known keeps its older figure. I will remember your answer for the next file.
recap-ask-unit =
    I do not know the name <b>{ $name }</b> ({ $cell }) yet. <b>Which one is meant?</b>
    { $left ->
        [0] I will remember your answer for your next recap.
        [one] { $left } more name follows. I will remember your answer for your next recap.
       *[other] { $left } more names follow. I will remember your answer for your next recap.
    }
    If it is none of these, correct the name and send it again.
recap-ask-sheet = { $count } sheets hold a recap. <b>Which one shall I read?</b>
recap-before-dropped =
    { $kind ->
        [file] The file { $name } was not finished, so I did not keep it. Send it again if you still need it.
       *[list] The list before was not finished, so I did not keep it. Send it again if you still need it.
    }
recap-press-instead = For this one, please press one of the buttons.
recap-upload-gone = That question is over. Send the file again and I will read it from the start.
recap-refused-once = I cannot use the file yet. Nothing has changed.
recap-send-again = Mend it, then send it here again.
error-recap-too-large = The file is too large. I can take { $megabytes } MB at most: send the recap's sheet alone, or save it as CSV.
error-recap-not-fetched = Telegram has not handed the file over to me. Please send it once more.
recap-not-yours = Thank you. I take data files from the { own-regency }'s census team only. If you have a recap, please give it to them.
recap-in-group = I take recaps in a private chat, so that the figures are looked at before they are published.

column-code = Unit's code
column-name = Unit's name
column-regency = Regency's name
column-district = District's name
column-village = Village's name
column-workplace = Workplace's name
column-parent = Parent unit
column-families = { -Counted-many } responded
column-families-clean = { -Counted-many } complete
column-families-base = All { -counted-many }
column-families-percent = Per cent of { -counted-many }
column-families-clean-percent = Per cent complete
column-persons = Persons responded
column-persons-clean = Persons complete
column-persons-base = All persons
column-persons-percent = Per cent of persons
column-persons-clean-percent = Per cent complete
column-employees = Employees finished
column-employees-each = One person a line
column-employees-base = All employees
column-employees-percent = Per cent of employees
column-ignored = Not used
column-zero = Zero
column-unknown = Not yet known

# History and the way back
recap-history = History of the data
recap-waiting-count =
    { $count ->
        [1] 📄 1 recap waits to be published.
       *[other] 📄 { $count } recaps wait to be published.
    }
recap-waiting-which = Which one do you want to see?
recap-published-title = 📚 <b>Published last</b>
recap-none-published = No data has been published yet.
recap-how-to-send = A new recap: send the file (.xlsx, .xls, .ods, .csv) to this chat.
recap-kind-province = provinces
recap-kind-regency = regencies
recap-kind-district = districts
recap-kind-village = villages
recap-kind-office = offices
recap-kind-agency = agencies
recap-kind-company = companies
recap-kind-school = schools
recap-by-you = you
recap-by-admin = another admin
recap-by-machine = the system
recap-line-counts =
    { $kind ->
        [correction] 🔁 <b>{ $as_of }</b> · { $contents } · number { $number }, correcting number { $replaced }, by { $by }: { $reason }
       *[first] ✅ <b>{ $as_of }</b> · { $contents } · number { $number }, by { $by }
    }
recap-line-replaced = ▫️ { $as_of } · { $contents } · number { $number }, replaced by number { $later }
recap-line-partly = ◽ { $as_of } · { $contents } · number { $number }, partly corrected by number { $later }
recap-line-withdrawn = ✖️ { $as_of } · { $contents } · number { $number }, withdrawn on { $when } by { $by }
recap-return = Back to the data before
recap-return-title = ↩️ <b>This will be withdrawn:</b>
recap-return-gone = • The data as of { $as_of } · { $contents } (number { $number })
recap-return-after = The boards go back to the data as of { $as_of } (number { $number }).
recap-return-nothing = After that there is no data for this board.
recap-return-told =
    { $count ->
        [1] 1 chat was sent its figures, and will be told.
       *[other] { $count } chats were sent its figures, and will be told.
    }
recap-return-yes = Yes, withdraw it
recap-return-no = No, leave it
recap-returned = ↩️ <b>Withdrawn:</b>
recap-returned-told =
    { $count ->
        [1] 1 chat that was sent its figures is being told.
       *[other] { $count } chats that were sent its figures are being told.
    }
