# A4 posters for offices, villages and companies.
poster-headline = { $phase }: take part from home
poster-whom =
    { $kind ->
        [office] For the staff of { $unit }
        [agency] For the staff of { $unit }
        [company] For the employees of { $unit }
        [school] For the teachers, pupils and parents of { $unit }
       *[other] For the people of { $unit }
    }
poster-whom-in = For the people of { $unit }, { $area }
poster-when = When
poster-first-day = { $day }
poster-last-day = until { $day }
poster-where = Official address
poster-prepare = Have at hand
poster-scan = Scan with your phone's camera
poster-or-type = or open t.me/{ $bot } in Telegram
poster-step-1 = Scan the code, press Start and choose your language.
poster-step-2 = Follow the steps one by one. I am with you.
poster-step-3 = Send it, keep the receipt, and check your status.
poster-help = Rather have help in person?
poster-contact = { $reach } · { $hours }
poster-safety =
    Free of charge. The census never asks for a password, an OTP or your mother's maiden name by message or phone. { $has-site ->
        [no] The only official address is { $domain }.
       *[yes] Enter your data only at { $domain }.
    }

poster-sent = 🖨 The poster for <b>{ $unit }</b> is ready to print on A4. Its code leads people straight here.
poster-which-unit = A poster for whom?
poster-ask-unit = Type the name or code of the unit the poster is for, such as <i>Dinas Kesehatan</i>.
terminal-posters-made =
    { $count ->
        [one] The poster of 1 unit is in { $folder }, as a PDF and a PNG.
       *[other] The posters of { $count } units are in { $folder }, each as a PDF and a PNG.
    }
error-poster-too-late = The online census has closed, so its poster is of no more use.
error-bot-name = "{ $typed }" is not the user name of a bot. On Telegram it has 5–32 Latin letters, digits or underscores, such as sensus_jember_bot.
error-poster-nothing = Say for which unit (--unit CODE), or for all of them (--all).
