# A file of NIPs of those who have finished: what it says, what changes, and taking it back.
finished-title =
    { $count ->
        [one] 📋 <b>{ $count } NIP that has finished</b>, data as of { $as_of }
       *[other] 📋 <b>{ $count } NIPs that have finished</b>, data as of { $as_of }
    }
finished-new = Newly recorded as finished: { $count }
finished-known = Recorded before: { $count }
finished-unknown = On no roster ({ $count }), so not stored. If they are employees, import the newest roster first (with /daftar, or sensusbot import roster on the server):
finished-differing = Different on the roster ({ $count }). Look first whether the rows have shifted:
finished-place = line { $row }
finished-place-in-sheet = sheet { $sheet }, line { $row }
finished-row-unknown = • { $place }, NIP { $nip }
finished-row-differs = • { $place }: { $there }, on the roster { $ours }
finished-more = … and { $count } more
finished-sure = They will be recorded as finished and reminded no more. Store this?
finished-whole = If this file names everybody who has finished in those offices, choose "Store, it is complete": from then on heads see the names of the others.
finished-take = Store
finished-take-whole = Store, it is complete
finished-take-back = Take it back
finished-taken =
    { $new ->
        [one] ✅ Stored as number { $number }: { $new } employee is newly recorded as finished.
       *[other] ✅ Stored as number { $number }: { $new } employees are newly recorded as finished.
    } { $thanks ->
        [one] { $thanks } message of thanks will be sent.
       *[other] { $thanks } messages of thanks will be sent.
    }
finished-covered =
    { $all ->
        [one] In { $count } of { $all } office it is known now who has finished.
       *[other] In { $count } of { $all } offices it is known now who has finished.
    }
finished-short =
    { $count ->
        [one] In { $count } office fewer are named than the recap counts:
       *[other] In { $count } offices fewer are named than the recap counts:
    }
finished-office =
    { $named ->
        [one] • { $office }: { $named } name
       *[other] • { $office }: { $named } names
    }
finished-office-short =
    { $named ->
        [one] • { $office }: { $named } name, the recap as of { $as_of } counts { $counted }
       *[other] • { $office }: { $named } names, the recap as of { $as_of } counts { $counted }
    }
finished-undone =
    { $count ->
        [one] File number { $number } is taken back. { $count } employee is no longer recorded as finished.
       *[other] File number { $number } is taken back. { $count } employees are no longer recorded as finished.
    }
finished-none = No file of NIPs has been taken yet.
finished-import =
    { $count ->
        [one] Number { $number } · data as of { $as_of } · { $count } NIP
       *[other] Number { $number } · data as of { $as_of } · { $count } NIPs
    }
finished-import-undone =
    { $count ->
        [one] Number { $number } · data as of { $as_of } · { $count } NIP · taken back { $when }
       *[other] Number { $number } · data as of { $as_of } · { $count } NIPs · taken back { $when }
    }

error-finished-refused =
    { $count ->
        [one] The file of NIPs cannot be taken yet: { $count } thing has to be mended. Nothing was changed.
       *[other] The file of NIPs cannot be taken yet: { $count } things have to be mended. Nothing was changed.
    }
error-finished-again = This file was taken before, as number { $number }. Nothing was changed.
error-finished-nobody = No NIP of this file stands on a roster. Import the roster first: with /daftar, or with sensusbot import roster on the server.
error-finished-unknown = There is no file of NIPs number { $number }.
error-finished-undone = The file of NIPs number { $number } was taken back before.
finding-finished-says-open = The title or the name of this file says "belum" (not yet): it seems to list those who are open. If it lists those who have finished, change the title.
finding-finished-unsaid = Nothing says that these people have finished. If they have, write it in the title or the name of the file, such as "ASN yang sudah selesai per 5 Maret { $year }", or add a column Status. A roster of employees is imported with /daftar, or with sensusbot import roster on the server.
finding-finished-undated = There is no date. Write one in the file or in its name, such as "per 5 Maret { $year }".
finding-date-wrong = "{ $value }" is not a date. Write it like { $year }-03-05 or 5 Maret { $year }.
finding-date-ahead = "{ $value }" has not come yet. Only what is past can be recorded.
finding-date-before-census = "{ $value }" is before the census began. Check the date.
finding-status-unclear = "{ $value }" is not clear: done or not? Write "sudah" or "belum".
