language-name = English
language-question = Which language would you like?

kept-whole = your Telegram account number, the day you agreed, your language, the steps you have done, how far you have got, your reminder settings, a note of what the bot sent you and for a week the boards you opened. If you came by a link or have a duty, also the name of your village or office and your role; if you accepted an invitation or were given a role, your Telegram name. After a status look-up also a scrambled code in place of your family card number; after you join as a civil servant, one in place of your NIP; as an employee of a company, the name you typed or a code in place of your employee number, which its contact and verifiers see; if you registered a workplace, that registration; and of a receipt that you hand in its file number at Telegram, a scrambled code and the decision. If you ask to talk to a person, also that request for help without its words
consent =
    Hello 👋 I'm your companion for the <b>{ census-name }</b> on Telegram. { $stage ->
        [over] The census is over. I can still answer questions and show your { -counted }'s status.
        [visits] The online form is closed now, and officers are visiting the { -counted-many } who have not taken part. I answer your questions and show your { -counted }'s status.
        [closed] The online form is closed now. I answer your questions, show your { -counted }'s status, and tell you when officers begin their visits.
       *[other] I walk your { -counted } through the online census step by step, and remind you until it is done.
    }

    I keep: your Telegram account, the day you agreed, your language, steps and progress, your reminder settings, what the bot sent you and the boards you opened; if you come by a link, join or have a duty, also { $has-offices ->
        [no] your village, role and name. For help I ask you first.
       *[yes] your village, office, role and name. For status look-ups, receipts and help I ask you first.
    }
    { $has-numbers ->
        [no] This census needs no personal number. I never ask for a password or an OTP.
       *[yes] I don't keep your NIK, family card number or NIP, at most a scrambled code in their place. I never ask for a password, an OTP or your mother's maiden name.
    } The only official address is { $domain }.
consent-unit = You came by the link of <b>{ $unit }</b>.
consent-question = Shall I help you?
consent-again =
    { $done ->
        [yes] Thank you, that's good news! To note it I need your agreement. Shall I help you?
       *[no] Before we begin I need your agreement. Shall I help you?
    }
consent-agree = I agree
consent-more = Read more
consent-not-now = Not now
consent-declined = That's all right. I won't send you anything. If you change your mind, press the button below.

privacy =
    🔒 <b>Your data here</b>

    <b>I keep:</b> { kept-whole }.

    <b>I don't keep:</b> your NIK, family card number and NIP. A message with a number is deleted at once.{ $has-numbers ->
        [no] { "" }
       *[yes] { " " }What remains is a scrambled code that recognises the same form again; your number cannot be read from it.
    }

    <b>Your questions:</b> what I cannot answer yet is noted without your name and without numbers, for 90 days at most, so that an answer can be added.{ $has-offices ->
        [no] { "" }
       *[yes] { "\u000A\u000A" }<b>Receipts of employees:</b> the file stays with Telegram, and only the verifier of your office sees it. I keep its file number, a random code that recognises the same file again, and the decision, for 90 days at most.
    }

    <b>I never ask for:</b> a password, an OTP, your mother's maiden name, or photos of your ID or family card. If somebody asks for them in the name of the census, don't give them away.

    { form-address } You can stop reminders whenever you like with /pengingat, and erase all this with /hapusdata, with what you told me about your form.

help =
    <b>How can I help?</b>
    Just type your question, press a button, or use one of these commands.
help-human = Would you rather ask a person? Contact the { own-regency }'s { statistics-office } office. { form-address }
form-address =
    { $has-site ->
        [no] The only official address is { $domain }.
       *[yes] The census form is only at { $domain }.
    }
