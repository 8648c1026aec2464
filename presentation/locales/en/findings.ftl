# What was found while reading a file: where, what can be seen, then what to do.
finding-in-cell = { $cell } ({ $column }): { $words }
finding-in-cell-alone = { $cell }: { $words }
finding-in-line = Line { $line }: { $words }
finding-line-alone = line { $line }
finding-in-sheet = Sheet { $sheet }, { $words }
finding-gathered = { $count } lines: { $words } The same for { $places }.
finding-gathered-more = { $places } and { $count } more
finding-other = Something needs a look ({ $key }).

measure-families = { -counted-many }
measure-persons = persons
measure-employees = employees
measure-families_clean = complete { -counted-many }
measure-persons_clean = complete persons

error-recap-refused =
    { $count ->
        [one] The recap cannot be taken yet: { $count } thing has to be mended. Nothing has changed.
       *[other] The recap cannot be taken yet: { $count } things have to be mended. Nothing has changed.
    }
error-roster-refused =
    { $count ->
        [one] The roster cannot be taken yet: { $count } thing has to be mended. Nothing has changed.
       *[other] The roster cannot be taken yet: { $count } things have to be mended. Nothing has changed.
    }
error-units-refused =
    { $count ->
        [one] The list of units cannot be taken yet: { $count } thing has to be mended. Nothing has changed.
       *[other] The list of units cannot be taken yet: { $count } things have to be mended. Nothing has changed.
    }
error-bases-refused = The bases cannot be taken yet: { $count } things have to be mended. Nothing has changed.
error-registry-refused =
    { $count ->
        [one] The list of families cannot be taken yet: { $count } thing has to be mended. Nothing has changed.
       *[other] The list of families cannot be taken yet: { $count } things have to be mended. Nothing has changed.
    }
error-registry-unknown = There is no registry number { $number }. Those there are stand in --list.
error-registry-undone = The registry number { $number } was taken back before.
error-registry-too-old = The registry number { $number } cannot be taken back any more: only what stood before the last { $kept } is kept.
error-registry-newer-first = The newest goes first: take back number { $newest }, then number { $number }.
error-areas-refused =
    { $count ->
        [one] The list of areas cannot be taken yet: { $count } thing has to be mended. Nothing has changed.
       *[other] The list of areas cannot be taken yet: { $count } things have to be mended. Nothing has changed.
    }
error-blocks-refused = The list of blocks cannot be taken yet: { $count } things need correcting. Nothing was changed.
error-fieldworkers-refused = The list of fieldworkers cannot be taken yet: { $count } things need correcting. Nothing was changed.
error-progress-refused = The application's counts cannot be taken yet: { $count } things need correcting. Nothing was changed.

error-recap-unknown = There is no recap number { $number }. The ones there are stand at /terbit.
error-as-of-unclear = I cannot read "{ $typed }" as a moment. Write it like yesterday 18.00 or 5/3 18.00.
error-recap-is-published = Recap number { $number } is published and cannot be dropped. If it is wrong, send a correction.
error-recap-needs-word = Something about recap number { $number } is unusual, so the command alone is not enough. If it is right, repeat it with --yes.
error-recap-import-needs-word = Something about this recap is unusual, so nothing has been kept. If it is right, repeat this command with --yes.
error-recap-needs-reason = This corrects recap number { $number }, which is published: it needs a short reason.
error-recap-counts-not = Recap number { $number } does not count now, so there is nothing to replace.
error-recap-changed-meanwhile = Another admin has published or withdrawn data meanwhile. Look at how things stand first.
error-recap-nothing-published = Nothing is published yet, so there is nothing to withdraw.
error-recap-is-withdrawn = Recap number { $number } is withdrawn. If it is right, import the file again.
error-recap-is-newest = Recap number { $number } is what counts already. Nothing has changed.

finding-file-is-a-workbook = This file is an Excel workbook. Save it as CSV first, then try again.
finding-file-not-a-table = This is no Excel file and no CSV, whatever its name says. Open it in Excel, save it as .xlsx, then try again.
finding-file-empty = This file has no lines of data.
finding-file-too-large = This file has { $megabytes } MB, which is too large. { $most } MB is the most. Use the sheet of the recap alone.
finding-file-has-password = This file is locked with a password. Save it without one, then try again.
finding-file-damaged = This file is damaged or not complete. Open it in Excel, save it, then try again.
finding-file-swells = This file would swell to { $megabytes } MB and was not opened. Use the sheet of the recap alone.
finding-file-too-heavy = This file is too heavy to be read. Copy the recap's table to a new file, then try again.
finding-file-is-html = This is a web page with the name of a workbook. Open it in Excel, save it as .xlsx, then try again.
finding-file-is-a-picture = This is a picture. Use the Excel or CSV file.
finding-file-is-a-pdf = This is a PDF. Use the Excel or CSV file.
finding-file-is-a-roster = This is a list of people and no recap. A recap only holds numbers for each area or office.
finding-sheets-several = More than one sheet holds a recap: { $names }. Which one?
finding-sheets-without-recap = No sheet holds a recap. There are: { $names }.
finding-sheets-none = This file is a CSV, so it has no sheet named "{ $wanted }". Repeat it without a sheet.
finding-sheet-unknown = There is no sheet "{ $wanted }". There are: { $names }.
finding-cell-swallows-lines = This cell holds { $lines } further lines. Perhaps a quotation mark (") was never closed, so that the lines below ended up in it.
finding-row-too-long = There are more fields than headings. Perhaps a separator stands inside a text.

finding-column-not-there = There is no column "{ $wanted }". There are: { $names }.
finding-column-missing = The column "{ $wanted }" is not there yet. Known headings: { $known }.
finding-column-twice-named = The column "{ $wanted }" is there twice. Leave one.
finding-column-twice = It says the same as the column "{ $other }". Leave one.
finding-column-ignored = This column is not known and was not read.
finding-column-missing-unit = There is no column with the code or name of a unit. Known headings are Kode Wilayah, Kecamatan, Desa/Kelurahan, OPD, Instansi and the like.
finding-column-missing-figures = There is no column with { -counted-many }, persons or employees. Known headings are Keluarga Respon, KK Clean, Penduduk, Pegawai, Sudah and the like.
finding-column-unclear = It is not clear what this column holds. It may be: { $meanings }.
finding-cell-unclear =
    { $kind ->
        [empty] { $count } cells for figures are empty, the first one here. It may mean: { $meanings }.
       *[mark] "{ $example }" stands in { $count } cells for figures, the first one here. It may mean: { $meanings }.
    }
finding-base-is-target = This column is divided by, so the percentages on the board are shares of the target.
finding-code-system-unknown = The kind of code "{ $value }" is not known. Write kemendagri or bps.

finding-unit-missing = There is no code or name of a unit in this line.
finding-unit-twice = { $named } is in line { $first } already.
finding-units-missing =
    { $count ->
        [1] { $named } is not in this recap
       *[other] { $count } units are not in this recap, among them { $named }
    }{ $known ->
        [all] {""}, and older figures stay.
        [none] {""}, and there is no figure of them.
       *[some] {""}: { $kept } stay with an older figure, of { $never } there is none.
    }
finding-count-fell = { $named }: down from { $before } to { $count } { $measure }.
finding-count-leapt = { $named }: leapt from { $before } to { $count } { $measure }, far more than the others. Please look once more.
finding-form-counted = One person a line: { $done } of { $count } people in { $offices } offices have finished. Who answered twice counts once; names and numbers are not kept.
finding-column-as-before = I read the column "{ $column }" as { $meaning }, like last time.
finding-column-as-told = I read the column "{ $column }" as { $meaning }, as you said.
finding-cell-as-told =
    { $kind ->
        [empty] I read empty cells as { $meaning }, as you said.
       *[other] I read "{ $example }" as { $meaning }, as you said.
    }
finding-cell-as-before =
    { $kind ->
        [empty] I read empty cells as { $meaning }, like last time.
       *[other] I read "{ $example }" as { $meaning }, like last time.
    }
finding-older-than-published =
    { $boards ->
        [others] Some of the units have newer data already, as of { $newest }. On the boards they keep it.
       *[same] There is newer data already, as of { $newest }. The boards do not change.
    }
finding-same-file = The same file is published already as data as of { $newest }. Look at the date again.
finding-code-unknown = The code "{ $value }" is not known.
finding-code-ambiguous = The code "{ $value }" may be one of Kemendagri or of BPS. Use dots (35.09.12.2001), or write "# code_system: kemendagri" in the first line.
finding-code-bps-village = The BPS village code "{ $value }" cannot be matched yet. Use Kemendagri's code.
finding-code-excel = Excel has turned a code into "{ $value }". Make the column text, then fill it in again.
finding-code-date = A code has turned into a date, "{ $value }". Make the column text, then fill it in again.
finding-code-twice = The code "{ $value }" is in line { $first } already.
finding-code-colon = The code "{ $value }" has a colon. Write it with dots only.
finding-code-too-long = The code "{ $value }" is too long. It may have { $most } letters at most.
finding-cell-too-long = The text "{ $value }" is too long. It may have { $most } letters at most.
finding-code-not-sendable = The code "{ $value }" cannot be used, because a code is part of a link. Use letters, digits and hyphens, such as { $example }.
finding-name-unknown = The name "{ $value }" is not known.
finding-office-unknown = "{ $value }" is known neither as the code nor as the name of an office. There are codes such as { $known }. The list of offices comes first.
finding-office-none = There is no office yet. The list of offices comes first, then the roster.
finding-name-as-told = I read "{ $example }" as { $named }, as you said.
finding-name-as-before = I read "{ $example }" as { $named }, like last time.
finding-line-left-out = I did not read this line as a figure: "{ $example }".
finding-name-other-level = "{ $value }" is only known as { $candidates }, which is not of the level of this column.
finding-name-near = The name "{ $value }" is not known. Nearest: { $candidates }. Write the full name or the code.
finding-name-ambiguous = { $count } units are called "{ $value }": { $candidates }. Write the code.
finding-name-differs = It says "{ $value }", but the code { $unit } is { $name }.
finding-kind-unknown = The kind of unit "{ $value }" is not known. Known are: { $known }.
finding-parent-wanted = It is not clear in which area this unit is. Write its code in the column parent: { $known }.
finding-block-digits-lost = The code "{ $value }" has { $digits } digits, but BPS codes have 14 or 16. Some digits are lost: set the column to text and fill it in again.
finding-done-above-size = Those done online, "{ $value }", are more than the { -counted-many }, { $size }.
finding-block-unknown = The block "{ $value }" is not on the list of blocks. Take the list in first: sensusbot import blocks.
finding-counts-above-size = { $block }: the four counts add up to { $count }, the list of blocks has { $size } { -counted-many }. It is taken all the same, since more may be found in the field.
finding-village-wanted = "{ $value }" is no village. Write its Kemendagri code.
finding-village-not-here = There is no village "{ $value }" in { $areas }, the area in config.yaml. Check its code or name; if it is another area, change areas: first.
finding-field-role-unknown = The role "{ $value }" is unknown. Known are: { $known }.

finding-number-excel = Excel has turned a number into "{ $value }". Make the column text, then fill it in again.
finding-number-date = A number has turned into a date, "{ $value }". Make the column text, then fill it in again.
finding-number-negative = A count cannot be below zero: "{ $value }".
finding-number-decimal = A count must be a whole number: "{ $value }". Use a dot as thousands separator only.
finding-number-too-large = The count "{ $value }" is larger than Indonesia's population.
finding-number-wrong = "{ $value }" is not a number.
finding-number-fraction = Kept as a fraction, "{ $value }". If the point separates thousands, type the number without it.
finding-identity-in-recap = There is a long number here like a NIK, family card number or NIP, perhaps changed by Excel. Delete its column: a recap does not need it.
finding-identity-in-name = There is a number here like a NIK, family card number or NIP. Delete the number: what stands in this cell is kept and shown.
finding-formula-without-value = The formula in this cell has not been calculated. Open the file in Excel, save it, then try again.

finding-cell-empty = This cell is still empty.
finding-yes-or-no = Fill in yes or no, not "{ $value }".
finding-moment-wrong = "{ $value }" is not a date. Write it like { $year }-03-05 18:00.
finding-progress-unknown = The status "{ $value }" is not known. Known are: { $known }.
finding-card-contradicted = This line contradicts line { $first }: one family card, the same date, another status.
finding-nik-in-two-cards = This NIK is in line { $first } already, with another family card on the same date.
finding-identity-excel = Excel has rounded the number in this cell. Make the column text, then fill it in again.
finding-identity-excel-column = All numbers in this column end in 0, a sign that Excel has rounded them. Make the column text, then fill it in again.
finding-worker-twice = This number or name is in line { $first } already.
finding-worker-short = This name cannot be used: at least three letters, at most 60.
finding-identity-own = This number is like a NIK, family card number or NIP, and I take none of those here. Use the company's own number, or leave it empty.
finding-nip-twice = This NIP is in line { $first } already.
finding-finished-nobody-done = All { $count } people in this file are marked as not done, so there is nothing to record.
finding-nik-length = A NIK has 16 digits, here { $typed }.
finding-nik-letters = A NIK has digits only.
finding-nik-date = Digits 7 to 12 of this NIK are no date.
finding-nik-repeated = This NIK is one digit repeated.
finding-kk-length = A family card number has 16 digits, here { $typed }.
finding-kk-letters = A family card number has digits only.
finding-kk-date = Digits 7 to 12 of this family card number are no date.
finding-kk-is-nik = This is a NIK, not a family card number.
finding-nip-length = A NIP has 18 digits, here { $typed }.
finding-nip-is-nik = This looks like a NIK (16 digits), not a NIP (18 digits). Write the NIP, and delete the NIK from the file.
finding-nip-letters = A NIP has digits only.
finding-nip-birth = The first eight digits of this NIP are no date.
finding-nip-month = Digits 13 and 14 of this NIP are no month.
finding-nip-sex = Digit 15 of a NIP must be 1 or 2.

finding-above-base = { $name }: { $count } { $measure } exceed the total, { $base }.
finding-base-unknown = The total of { $measure } is not known in { $count } units, beginning with { $name }.
finding-persons-implausible = { $name }: { $count } { $measure } for { $families } { -counted-many }. Perhaps the columns are swapped.
finding-parts-differ = { $name }: it says { $stated } { $measure }, its parts add up to { $sum }.
finding-parts-differ-slightly = { $name }: it says { $stated } { $measure }, its parts add up to { $sum }. Rounding explains the difference.
finding-total-differs = The total says { $stated } { $measure }, the sum is { $sum }.
finding-total-differs-slightly = The total says { $stated } { $measure }, the sum is { $sum }. Rounding explains the difference.
finding-total-lacks =
    { $count ->
        [1] The total of { $stated } { $measure } lacks { $name } ({ $sum }).
       *[other] The total of { $stated } { $measure } lacks { $count } units, among them { $name }.
    }
finding-base-assumed = I take this column as the number of all { $measure }, the base of the rates.
finding-stands-apart = { $named } holds none of the other units of this recap. Is it meant as a line of it?
finding-year-taken = "{ $words }" names no year. I take it as { $day }.
finding-as-of-differs = The file says "{ $words }", which differs from the moment in the command. The command counts.
finding-counts-are-all = Nearly every number of { $measure } in this column is the number of all of them. Perhaps this is a list of sizes and does not say who is done.
finding-counts-like-percents = No number of { $measure } in this column is above { $count }. Perhaps these are percentages and not counts.
finding-figures-in-thousands = It says "{ $value }". Boards need whole figures: write them in full, or delete these words if the figures are in full.
finding-names-contradict = { $count } names do not fit their codes, the first is "{ $value }", while { $unit } is { $name }. Perhaps a column has moved.
finding-rows-hidden = { $count } hidden lines were read too: line { $lines }.
finding-column-hidden = This column is hidden, and was read too.
finding-sheets-hidden = Hidden sheets were not read: { $names }.
finding-clean-exceeds = { $name }: { $count } complete { $measure }, more than have responded, { $responded }.
finding-clean-alone = This recap holds { $measure } alone. Boards that count who responded do not change.
finding-percent-common-base = All percentages of { $measure } divide by one and the same number, about { $base }. The boards divide each unit by its own.
finding-percent-differs = { $name }: it says { $stated_share } of { $measure }, which comes to { $found_share }.

finding-text-unknown = There is no "{ $key }" among the texts of this language.
finding-text-twice = "{ $key }" is also in line { $first }.
finding-text-stale = { $key }: the Indonesian text is no longer the one on this sheet. Export again, then adapt it.
finding-text-values = { $key }: what stands in braces must be the same as in Indonesian. Look at { $names }.
finding-text-markup = { $key }: markup and commands must be the same as in Indonesian. Look at { $names }.
finding-text-not-fluent = { $key }: a brace or a < has no partner.
finding-text-too-long = { $key }: { $length } characters where { $limit } fit.
error-texts-refused = The sheet cannot be taken yet: { $count } things to mend. Nothing has changed.
error-texts-language-unknown = There are no texts in "{ $typed }" yet. These can be reviewed: { $known }.
