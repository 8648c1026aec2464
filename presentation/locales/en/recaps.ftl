recap-title = 📄 <b>Recap as of { $as_of }</b> waits to be published
recap-source = Source: { $source } · { $rows } rows
recap-total = Total: { $figures }
recap-total-growth =
    { $sign ->
        [less] Total: { $figures } (down { $difference })
       *[more] Total: { $figures } (up { $difference })
    }
recap-changes = <b>Biggest changes</b>
recap-change =
    { $sign ->
        [less] { $unit }: { $before } → { $after } (down { $difference })
       *[more] { $unit }: { $before } → { $after } (up { $difference })
    }
recap-change-new = { $unit }: new, { $after }
recap-climbs = <b>Highest climbs</b>
recap-climb = { $unit }: ▲{ $places } to rank { $rank }
recap-warnings = ⚠️ <b>Have a look first</b>
recap-more = … and { $count } more
recap-question = Once published, the boards change at once and rank notices leave.
recap-publish = Publish
recap-discard = Drop
recap-waiting = { $count } recaps are waiting. Which one would you like to see?
recap-none = No recap is waiting.
recap-published =
    ✅ <b>The data as of { $as_of } is published.</b>
    { $notices ->
        [0] There is no rank notice to send.
        [one] { $notices } rank notice will leave shortly.
       *[other] { $notices } rank notices will leave shortly.
    }
recap-already = The data as of { $as_of } was published before. Nothing has changed.
recap-discarded = The recap as of { $as_of } is dropped. The boards stay as they are.
