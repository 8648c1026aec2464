# When a typed number does not fit: what can be seen, then where to compare it.
error-nik-length =
    { $typed ->
        [0] There is no NIK yet. A NIK has 16 digits.
       *[other] A NIK has 16 digits; you typed { $typed }. Please check it once more.
    }
error-nik-letters = A NIK has digits only. Perhaps a letter slipped in.
error-nik-date = Digits 7 to 12 of a NIK are the date of birth (women add 40 to the day), and these are no date. Please compare with the ID card or family card.
error-nik-repeated = That is one digit 16 times. Please type the NIK from the ID card or family card.

error-kk-length =
    { $typed ->
        [0] There is no family card number yet. It has 16 digits.
       *[other] A family card number has 16 digits; you typed { $typed }. Please check it once more.
    }
error-kk-letters = A family card number has digits only. Perhaps a letter slipped in.
error-kk-date = Digits 7 to 12 of a family card number are the day it was recorded, and these are no date. Please compare with the top of the card.
error-kk-is-nik = That looks like a NIK. The family card number is at the very top of the card.

error-numbers-unclear = I cannot read one NIK and one family card number in that. Please type just these two, and no other number.
error-number-is-nip = That is a NIP. For the status of a family I need a NIK and a family card number, 16 digits each. With your NIP, /asn shows your status as an employee.
error-numbers-same = That is the same number twice. One is the NIK on your identity card, the other the family card number at the very top of the family card.

error-nip-length =
    { $typed ->
        [0] There is no NIP yet. A NIP has 18 digits.
       *[other] A NIP has 18 digits; you typed { $typed }. Please check it once more.
    }
error-nip-letters = A NIP has digits only. Perhaps a letter slipped in.
error-nip-birth = The first eight digits of a NIP are year, month and day of birth, and these are no date. Please check it once more.
error-nip-month = Digits 13 and 14 of a NIP are the month of appointment, 01 to 12. Please check it once more.
error-nip-sex = Digit 15 of a NIP is always 1 or 2. Please check it once more.

error-phase-unknown = This census has no phase { $phase }. It has: { $known }.
error-phase-reversed = Phase { $phase } ends before it begins. Please check both dates.
error-phase-overlap = Phase { $phase } begins before phase { $other } has ended. Please check the dates.

error-submission-unchanged = That is noted already, thank you.
error-submission-not-yours = That entry came from somebody else: only they or the census team can change it.
error-submission-needs-reason = Please add a reason, so that others know why it changed.
