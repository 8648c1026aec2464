# What this census counts, and words that hold for it alone.

-counted = business
-Counted = Business
-counted-many = businesses
-Counted-many = Businesses

command-status = Whether my business was counted
home-prepare = I'll tell you when it opens. Meanwhile, get your notes ready: how many people work there, income and expenses.
page-prepare = While you wait, have the records of your business ready: number of workers, income and spending.
claim-go-on = That's fine, your form is waiting. Open the link of the invitation again, and send it once everything is complete.
visits-when-ready = Have your notes ready: how many people work there, income and expenses.
visits-when-complete = If an officer drops by, just say that you have sent it.
offline-not-invited = I got no invitation
offline-no-device = No phone or internet
offline-other = Something else

# Texts of the product that this census says in other words.
poster-headline = { $phase }
poster-step-3 = Fill in and send it by the link of your invitation.
home-not-begun = Invited by e-mail? Just { $total } steps, and I'll be with you at each of them. Not invited? Then an officer visits your business.
reminder-not-begun = Invited by e-mail? Let's begin: just { $total } steps, and I'll be with you at each of them. Not invited? Press <b>I got no invitation</b>, and I won't remind you again.
campaign-role-resident = Business owners: { $finished } of { $people } ({ $share }), { $reached } connected.
command-petugas = Check an officer who comes
demo-data-waiting = The recap of businesses as of { $as_of } has come and waits to be published. Press /terbit as { $name }.
demo-field-began = The visits begin: the work is shared out among { $count } officers. Try /lapangan as { $enumerator }, /tim as { $lead }, /petugas as a business owner.
demo-visits-reported = The reports of the field are in: { $count } businesses were visited today (made-up figures).
kept-whole = your Telegram account number, the day you agreed, your language, the steps you have done, how far you have got, your reminder settings, a note of what the bot sent you and for a week the boards you opened. If you came by a link or have a duty, also the village and your role; if you took an invitation or were given a role, your Telegram name. If you asked for a person, also that request, without its words
role-resident = Business owner
button-status = Already counted?
status-no-look-up = 🔎 In this census no number tells whether a business was counted. The sign is a sticker, which the officer leaves there.
claimed = 🎉 <b>Thank you, your { -counted } has taken part!</b>
home-offline = You need not fill in anything online: an officer visits your business during { $period }.
home-offline-some-day = You need not fill in anything online: an officer will visit your business. The date will follow.
home-visit-to-come = { -Counted-many } that have not taken part are visited by an officer during { $period }. There is nothing to arrange.
offline-noted-visits = An officer visits your business during { $period }.
calendar-for-unfinished = { -Counted-many } that have not taken part are visited by an officer on those days. There is nothing to arrange.
calendar-for-waiting = An officer visits your business on those days. There is nothing to arrange.
visits-wait-at-home = There is nothing to arrange. Afterwards the officer leaves a sticker.
visits-own-family = 🏪 The visits run until { $last_day }. Your own { -counted } is not recorded yet: see that it is counted when the { -counted-many } around it are visited.
finding-column-missing-figures = There is no column with businesses. Known headings are Usaha Respon, Usaha Lengkap, Jumlah Usaha, Sudah and the like.
completed-without-base = { $completed } (of how many is not known)
