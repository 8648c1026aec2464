contact = <b>{ $name }</b>, { $reach } ({ $hours })
contact-none = your village operator, or the BPS office of { $regency } in office hours

ask-menu =
    <b>What would you like to know?</b>
    Just type it in your own words, such as "why do I get code 104", or choose below.
ask-group = <b>{ $group }</b>
ask-button = Ask
ask-button-topics = More questions
ask-button-private = Ask in a private chat
ask-which = Which one do you mean?
ask-unclear = Sorry that this was no help. Perhaps one of these is what you are looking for, or talk to a person:
ask-unclear-person = Sorry that I was no help. Let's ask a person: { $contact }.
ask-near = Perhaps one of those below is what you are looking for.
ask-none-of-these = None of these
ask-helped = This helped
ask-not-meant = Not what I meant
ask-thanks = 👏 Glad I could help.
ask-speak = Continue in English
ask-unknown =
    I don't know that one yet. I noted your question without your name, so that the census team can answer it next time.
    Who can help now: { $contact }.
ask-person =
    Let's ask a person: { $contact }.
    I noted your question without your name, so that I can answer it next time.
ask-private = That is better talked about in a private chat.
ask-then-number = Back to where we were: please type the number, or press Cancel.
ask-last-day-today = today, { $day }
ask-online-over = 📌 { $phase } closed on { $last_day }.
ask-online-over-visits = 📌 { $phase } closed on { $last_day }. Whoever has not taken part is visited during { $period }.
ask-while-open = What follows held while it was open.
ask-online-soon = 📌 { $phase } is not open yet: it opens on { $first_day }.

unanswered-title = <b>Not answered yet</b>: { $count } questions in { $groups } groups.
unanswered-nothing = 👏 No question waits for an answer.
unanswered-line =
    { $count ->
        [1] { $number }. "{ $text }" (once)
       *[other] { $number }. "{ $text }" ({ $count } times)
    }
unanswered-page = Page { $page } of { $pages }
unanswered-next = Next
unanswered-before = Previous
unanswered-group = <b>{ $count } similar questions</b>, the last one on { $newest }
unanswered-example = "{ $text }"
unanswered-more = and { $count } other sentences
unanswered-languages = Languages: { $languages }
unanswered-villages = From: { $villages }
unanswered-about = What is it about?
unanswered-nearest = Nearest to "<b>{ $topic }</b>". What is it about?
unanswered-effect = Measured on { $kept } examples kept out: { $before } are read right now, { $after } afterwards.
unanswered-read-as = ⚠️ For now I read those sentences as "<b>{ $topic }</b>". Attach them only if that is wrong.
unanswered-harms = Not attached: those sentences make "<b>{ $topic }</b>" harder to tell. Choose another topic, or ignore them.
unanswered-others = other questions
unanswered-search = Find another topic
unanswered-ignore = Ignore
unanswered-back = All that wait for an answer
unanswered-ask-topic = Type what that question is about, in your own words:
unanswered-no-topic = No topic fits. Try other words.
unanswered-confirm =
    { $count ->
        [1] Make this sentence an example of "<b>{ $topic }</b>"?
       *[other] Make these { $count } sentences examples of "<b>{ $topic }</b>"?
    }
unanswered-yes = Yes, attach
unanswered-attached = ✅ Done. In a moment I'll answer questions like that with "<b>{ $topic }</b>".
unanswered-ignored = Done, I won't show those { $count } questions again.
error-answers-not-open = One moment, I have just woken up and am still reading my notes. Please send it again in a few seconds.
error-question-settled = That group has been dealt with, or is deleted by now.

questions-title = 💬 <b>What people asked</b>, { $period }
questions-none = Nobody asked anything.
questions-figures = { $asked } questions · { $answered } answered ({ $share }) · { $unanswered } I didn't understand{ $asked_back ->
        [0] {""}
       *[other] {" "}· { $asked_back } asked back
    }
questions-helped = { $helped } of { $judged } ratings: it helped ({ $share })
questions-topics = <b>Most often</b>
questions-topic = { $topic }: { $count }
questions-villages = <b>From where</b>
questions-steps = <b>At which step</b>
questions-place = { $place }: { $count }
questions-place-topic = { $place }: { $count } ({ $mostly })
questions-mostly = { $count } about "{ $topic }"
questions-elsewhere = Other places: { $count }
questions-as-of = Data as of { $moment }
questions-unanswered = See what waits for an answer
