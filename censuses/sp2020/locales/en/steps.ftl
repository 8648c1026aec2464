# The seven steps of the online census: title, what to do, and answers for who is stuck.

step-prepare-title = Get your papers ready
step-prepare-body =
    Have the family card (KK) and everyone's ID card (KTP) at hand; only their numbers are used. If you have them: marriage book, divorce certificate, birth certificates, death certificate.
    A phone or a computer will do. Count on 5 minutes a person, so about 20 minutes for four.
step-prepare-help =
    <b>ID card or family card lost?</b> The number is enough. Your NIK is also on the family card and on certificates; the family card number is on an old copy, or your village office knows it.

    <b>No marriage book?</b> That is fine, you can go on without it.

    <b>Who fills it in?</b> The head of the family or anyone on the family card. One person can do it for all.

    <b>Browser refused?</b> Use an up-to-date Chrome, Firefox, Opera or Safari.

step-find-family-title = Find your family
step-find-family-body =
    Open <a href="https://{ $domain }">{ $domain }</a> and choose a language. Enter your NIK, the family card number and the code in the picture (captcha), then press <b>Cek Keberadaan</b>.
    Type the numbers into that site only.
step-find-family-help =
    <b>NIK not found?</b> Check the digits, then try the NIK of someone else on the same family card.

    <b>"Kode: 104"?</b> The site does not know this NIK and family card as a pair, usually because the card is new. Try the old card number once. If that fails, just wait for the officer; there is no need to go to the civil registry.

    <b>No captcha?</b> Reload the page, or open it in Chrome, Firefox or Safari.

    <b>Site full or slow?</b> Try early in the morning or at night, or in a private window.

    <b>Tried twice already?</b> Use the NIK of someone else on the same family card.

step-password-title = Make a password
step-password-body =
    One password for the whole family. Use letters and digits and write it down: you will need it again.
    Choose one security question whose answer you are sure to remember, then press <b>Buat Password</b>.
step-password-help =
    <b>Password refused?</b> Try 6 to 15 letters and digits, without punctuation.

    <b>Password forgotten?</b> Answer the security question on the sign-in page, or ask your family: the password is the same for the whole family card.

    <b>Still locked out?</b> The { own-regency }'s BPS office can clear the old password. The form then starts from the beginning.

    <b>Somebody asks for your password or an OTP?</b> Don't give it away. The census never asks for it.

step-family-housing-title = Family and home
step-family-housing-body =
    Sign in, read the guide, then press <b>Mulai Mengisi</b>. Fill in where you live now and about your home: ownership, electricity, drinking water, toilet and floor.
    Need a break? Press <b>Simpan sementara</b> and go on later.
step-family-housing-help =
    <b>Address differs from your ID card?</b> Enter where you usually live now. Both are recorded.

    <b>Someone lives elsewhere for work or study?</b> Their address is where they usually live. They can sign in with their own NIK and the family password, or a parent fills it in.

    <b>All at once?</b> No. Press <b>Simpan sementara</b>, then sign in again with the same NIK, family card number and password.

step-members-title = Every family member
step-members-body =
    Check the list of members, add who is missing, then fill them in one by one.
    Part of it is already there from the civil registry. Correct what has changed, such as schooling or work.
step-members-help =
    <b>Somebody missing?</b> Press the add button below <b>Daftar Anggota Keluarga</b>. Babies without a NIK are added too.

    <b>Somebody has died?</b> State it as it is, not "Ada" (present).

    <b>What to write for work?</b> As clearly as you can: not just "civil servant" but the position and the office.

    <b>Family abroad?</b> Those who work or study there are usually not counted here.

step-submit-title = Check and send
step-submit-body =
    Open the summary and make sure that every member is marked <b>Sudah Update</b>. Then press <b>Kirim</b>.
    Have one more look before you do: what has been sent cannot be changed on the site.
step-submit-help =
    <b>Somebody not "Sudah Update" yet?</b> Open that member, complete it and save.

    <b>A mistake, not sent yet?</b> Press <b>Lihat</b> and change it. Until <b>Kirim</b>, everything can be changed.

    <b>A mistake, already sent?</b> It cannot be changed on the site. An officer will put it right in the field.

    <b>Site full?</b> Press <b>Simpan sementara</b> and try early in the morning or at night. Nothing is lost.

step-receipt-title = Keep the receipt
step-receipt-body =
    Download the receipt, or send it to your own e-mail, and keep it. Once the online phase is over it cannot be downloaded any more.
    Civil servants: your office will usually ask for it. Just send it here.
step-receipt-help =
    <b>Receipt says "incomplete"?</b> What you sent is still in the queue. Sign out, sign in again and download it once more. What was sent is safe.

    <b>No e-mail?</b> Download it, or take a picture of the screen.

    <b>A birth, a death or a move after sending?</b> Nothing to change. Tell the head of your RT; an officer will match it.
