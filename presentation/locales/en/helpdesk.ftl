# The helpdesk: people who ask for a person, and people who help.
desk-button-ask = Talk to a person
desk-button-yes = Agreed, pass it on
desk-button-skip = Skip
desk-button-end = Done
desk-button-call-off = Never mind
desk-button-again = Not solved, open it again
desk-button-take = I'll help
desk-button-away = I'm away until …
desk-button-here = I'm back
desk-button-hand = Hand over
desk-button-back = Give back
desk-button-topic = Open its topic
desk-button-desk = Requests for help
desk-button-take-this = ✋ { $place }
desk-button-open-this = 💬 { $place }

desk-village = 🙋 Which village do you live in? Type its name, and I'll look for somebody near you.
desk-village-which = Which one is your village?
desk-village-unknown = I found no village "{ $typed }".
desk-before =
    🙋 <b>Shall I connect you with { $who }?</b>
    They will see: { $seen }. They see neither your name nor your account.
desk-who-unit = those who help in { $unit }
desk-who-regency = the { own-regency }'s census team
desk-sees-step = your step ({ $title })
desk-sees-language = your language
desk-sees-words = what you write from now on
desk-made = ✅ I passed your request on. As soon as somebody is ready, I'll tell you here.
desk-waits = ⏳ Your request is still waiting, since { $since }. As soon as somebody is ready, I'll tell you here.
desk-place = You are number { $place } in the queue.
desk-usual = Lately people usually waited { $wait }.
desk-few-minutes = less than { $count } minutes
desk-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
desk-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
desk-opens = 🕗 Helpers are back on { $weekday }, { $moment }.
desk-meanwhile = While you wait, ask me anything.
desk-talking = 💬 Somebody is helping you. Just write here, and I pass it on.
desk-nobody = Right now nobody can help through this chat. Please turn to { $contact }.
desk-unanswered = Sorry, nobody found the time to help you through this chat. Please turn to { $contact }, or try again later.
desk-ended = 🤝 That's done. How was it?
desk-withdrawn-own = All right, I called your request off.
desk-rated = Thank you! I noted your answer.
desk-nothing-open = There is no conversation to end.
desk-news-taken = 🙋 <b>Somebody is ready to help you.</b> Just write here, and I pass it on. There is no need to write a NIK or family card number.
desk-news-moved = 🙋 A colleague helps you now. Just go on here.
desk-news-waits-again = ⏳ Your helper could not answer in time, so I'm looking for somebody else. I'll tell you here.

desk-offer = 🙋 <b>Somebody needs help</b>
desk-card-unit = 📍 { $unit }
desk-card-somewhere = 📍 No village given
desk-card-step = Step: { $title }
desk-card-read = Has read: { $topics }
desk-card-language = Language: { $language }
desk-card-since = Waiting since { $since }
desk-language-id = Indonesian
desk-language-jv = Javanese
desk-language-mad = Madurese
desk-language-en = English
desk-in-hand = 🤝 <b>You are helping.</b>
desk-handed = 🤝 <b>A colleague handed this over. You are helping now.</b>
desk-in-hand-how = Just write here, and I pass it on. Your name and account stay hidden. When all is solved, press Done. I put ••• in place of NIK and family card numbers.
desk-in-hand-topic = This request has a topic in the help desk's group. What is written there reaches the person, without your name. When all is solved, press Done. I put ••• in place of NIK and family card numbers.
desk-given-back = All right, this request waits for somebody else.
desk-handed-over = Your colleague has it now. Thank you!
desk-helped = 👏 Done. Thank you for helping!
desk-hand-to = Who shall have it?
desk-hand-nobody = No colleague is on duty now. You can give it back to the queue.
desk-nameless = Colleague, account …{ $ending }
desk-title = 🙋 <b>Help</b>: { $open } waiting, { $mine } in your hands, { $done } done today
desk-open-title = <b>Waiting</b> (press ✋ to help)
desk-mine-title = <b>In your hands</b> (press 💬 to open)
desk-line = { $place }. { $where } · { $step } · { $since }
desk-somewhere = no village given
desk-no-step = no step
desk-more = … and { $count } more
desk-away-until = 🌴 You are away until { $last }, back on { $back }. { $to ->
    [colleagues] New requests go to your colleagues.
   *[regency] New requests go to the desk of the { own-regency }.
  }
desk-away = For how long are you away? Until then no new requests come to you.
desk-away-days =
    { $days ->
        [1] Today
       *[other] { $days } days
    }
desk-news-given-back = A request of yours went back to the queue, because its person was waiting for an answer. No harm done, a colleague helps.
desk-news-withdrawn = A conversation in which you helped has ended. Thank you!
desk-too-late = That conversation is over, so I did not pass this message on.
home-desk-waiting =
    { $count ->
        [one] 🙋 { $count } person waits for help.
       *[other] 🙋 { $count } people wait for help.
    }

error-desk-too-often = You asked for help several times today. You can ask again from { $moment }. Until then, ask me anything.
error-desk-reopen-late = That conversation ended too long ago to open it again. Please ask anew.
error-desk-own = That is your own request. A colleague will help.
error-desk-not-yours = That request is from another area, so it is not yours to take.
error-desk-taken = 👍 A colleague is already helping with this one.
error-desk-over = This request is over.
error-desk-in-other-hands = A colleague has this request.
error-desk-not-in-hand = This request is no longer in your hands.

assisted-button = 👵 Help a neighbour without a phone
assisted-title = 👵 <b>Help a neighbour without a phone, { $village }</b>
assisted-read =
    Help them fill in the census site on your phone. Before you count them, read out:
    <i>"May I count your { -counted } as helped? No name and no number is noted."</i>
assisted-full = You have helped 20 { -counted-many } today, well done! The next one counts tomorrow.
assisted-so-far =
    { $families ->
        [1] Helped so far: 1 { -counted } ({ $today } by you today).
       *[other] Helped so far: { $families } { -counted-many } ({ $today } by you today).
    }
assisted-button-count = Agreed, count 1 { -counted }
assisted-button-undo = Undo
card-assisted =
    { $families ->
        [1] 👵 1 { -counted } without a phone was helped by the village operator (not part of the official count).
       *[other] 👵 { $families } { -counted-many } without a phone were helped by the village operator (not part of the official count).
    }
error-assisted-enough = You have counted 20 { -counted-many } today. The next one tomorrow.

force-button-offices = My offices
force-button-text = A text for the office's head
force-title =
    🏢 <b>Offices you accompany: { $offices }</b>. { $waiting ->
        [1] 1 request is waiting
       *[other] { $waiting } requests are waiting
    }, { $lagging ->
        [1] 1 office is below its target.
       *[other] { $lagging } offices are below their target.
    }
force-office = <b>{ $place }. { $office }</b> · rank { $rank } of { $of }
force-office-silent = <b>{ $place }. { $office }</b> · no data yet
force-requests = 🙋 { $waiting } waiting, { $mine } in your hands, { $asked } asked in the last 7 days
force-answered =
    { $count ->
        [0] No request was answered in the last 7 days.
        [1] ✅ 1 request was answered in the last 7 days.
       *[other] ✅ { $count } requests were answered in the last 7 days.
    }
force-answered-steps = Most at the step: { $steps }
force-answered-topics = They had read: { $topics }
force-text-greeting = To the head of { $office },
force-text-answered =
    { $count ->
        [1] In the last 7 days 1 request for help from your employees was answered.
       *[other] In the last 7 days { $count } requests for help from your employees were answered.
    }
force-text-how = Please invite those who have not finished to fill in the form at { $site }, or to be guided step by step at { $link }
