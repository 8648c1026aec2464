# Cards to pass on: the figures of a unit today, and that somebody has taken part.
card-filename = card
card-finished-household = Our { -counted } has taken part in the { $census }
card-finished-employee = I have taken part in the { $census }
card-place = { $unit }, { $district } District
card-figures = { $figures } have taken part ({ $rate })
card-invite = You too? Let's remind each other.
card-thanks = Thanks to all who have taken part.
card-words =
    { $over ->
        [yes] { $said }. The figures are at { $link }
       *[no] { $said }. You too? The steps and the figures are at { $link }
    }
card-caption =
    { $named ->
        [yes] 🎉 Your card, with the name that you wrote.
       *[no] 🎉 Your card, without a name unless you want one.
    } Forward or save the picture, and send this sentence along:
card-ask-name =
    { $whose ->
        [employee] ✍️ Which name should stand on the card? For example <i>Sri Wahyuni</i>.
       *[household] ✍️ Which name should stand on the card? For example <i>Sri Wahyuni and family</i>.
    } The name is in the picture alone; I do not keep it.
card-not-yet =
    🎉 I make the card as soon as your { -counted } has taken part.{ $how_far ->
        [none] { "" }
        [visit] { " " }There is nothing to fill in: an officer comes to you.
        [over] { " " }The census is over, so the card is only for those recorded as having taken part.
        [begin] { " " }Just { $steps } steps, and I'll be with you at each of them.
       *[on] { " " }{ $done } of { $steps } steps are done.
    }
card-day-caption =
    { $ended ->
        [no] 📣 Today's card of <b>{ $unit }</b>.
       *[yes] 📣 { $phase } is over. The card of <b>{ $unit }</b> has its last figures.
    } Forward or save the picture, and send this sentence along:
card-day-words =
    { $unit }: { $figures } { $ended ->
        [final] took part in the { $census }. { $phase } is over; this is its final result (data of { $day }).
        [closed] took part in the { $census }. { $phase } is over (data of { $day }).
       *[no] have taken part in the { $census } (data of { $day }).
    }{ $mark } { $ended ->
        [no] The steps and the figures are at { $link }
       *[yes] The figures are at { $link }
    }
card-ended =
    { $ended ->
        [final] { $phase } is over: this is its final result.
       *[closed] { $phase } is over.
    }
card-button-visits = Officers' visits
card-no-figures = There can be no card of { $unit } yet: its figures are not published, or so few people stand behind them that the card could point at somebody.
card-which-unit = Whose card do you mean?
card-ask =
    { $has-offices ->
        [no] 📣 There is a card of today for every village and district. For which one?
       *[yes] 📣 There is a card of today for every village, district and office. For which one?
    }{ $example ->
        [none] { "" }
       *[other] { " " }Type the name, such as <i>{ $example }</i>.
    }
card-button-home = 🏘 Add the village
card-ask-home = 🏘 In which village does your family live? Type its name; its result then stands on the card.
card-button-name = ✍️ Write a name
card-button-rename = ✍️ Change the name
card-button-plain = Without a name
card-button-household = Card of the { -counted }
card-button-employee = Card of the office
button-card = 🎉 A card to share
button-card-day = 📣 Card of the day
error-card-name = At most { $limit } letters fit on the card, and no numbers. Could it be shorter?
error-card-name-rude = Many people read the card, so I do not write that word on it. Another name, perhaps?

# Certificates of units that have reached a target.
certificate-title = CERTIFICATE
certificate-given = awarded to
certificate-why = which has reached the target of { $target }
certificate-figures = { $figures } have taken part, by the data of { $day }
certificate-thanks = Thanks to everybody who took part and reminded others.
certificate-dated =
    { $place ->
        [none] { $day }
       *[other] { $place }, { $day }
    }
certificate-signer =
    { $kind ->
        [office] Head of BPS, { $regency }
       *[head] { $owner } { $place }
    }
certificate-sign = Signature and stamp
certificate-verify = Scan to see whether it is genuine
certificate-verify-chat = To verify it, send /piagam { $code } to @{ $bot }
certificate-code = Code { $code }
certificate-filename = certificate
certificate-sent =
    🏅 The certificate of <b>{ $unit }</b>: target { $target } reached, by the data of { $day }. It is ready to print on A4.{ $verified ->
        [yes] { " " }Everybody can verify its code on the public page.
       *[no] { "" }
    }
certificate-which-unit = Whose certificate do you mean?
certificate-ask =
    { $has-offices ->
        [no] 🏅 There is a certificate for every village and district that has reached its target. For which one?
       *[yes] 🏅 There is a certificate for every village, district and office that has reached its target. For which one?
    }{ $example ->
        [none] { "" }
       *[other] { " " }Type the name, for example <i>{ $example }</i>.
    }
certificate-not-yet =
    { $over ->
        [yes] 🏅 <b>{ $unit }</b> stopped { $left } short of the target of { $target }, so there is no certificate. Thanks to everybody who has taken part: { $figures }.
       *[no] 🏅 The certificate of <b>{ $unit }</b> waits for the target of { $target }: { $left } more to go ({ $figures } have taken part). Once it is reached, it can be printed at once.
    }
certificate-no-figures = 🏅 There is no certificate of <b>{ $unit }</b> yet: its figures are not published, it has no target, or so few people stand behind them that they could point at somebody.
certificate-code-looks = A code looks like <b>{ $example }</b>.
certificate-try-again = Type the code here once more and I'll check it at once.
button-certificate = 🏅 Certificate to print
button-certificate-of = 🏅 Certificate of { $unit }

# What is told once.
milestone-reached = 🏁 <b>{ $unit } has reached the target of { $target }!</b> { $figures } have taken part. Thanks to everybody who took part and reminded others.
milestone-last-ten = ✨ <b>{ $unit }: only { $left } more</b> to the target of { $target }. Let's invite those who have not yet taken part.
milestone-last-of-all = ✨ <b>{ $unit }: only { $left } more</b>, and everybody has taken part. Let's invite those who have not yet taken part.
milestone-first = 👑 <b>{ $unit } is now the first</b> of { $among }: { $figures } have taken part.
