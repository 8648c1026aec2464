# Lists of offices and employees, which the census team sends as files.
command-daftar = Send lists of offices and employees
list-choose =
    <b>Which list do you want to send?</b>
    First the offices, then their employees.
list-units = List of offices
list-roster = List of employees
list-ask-units = Send the file here (XLSX, ODS or CSV). Its columns: { $columns }. A kind is OPD, instansi vertikal, perusahaan or sekolah. No parent means the whole regency. This empty file can be filled in as it is.
list-ask-roster = Send the file here (XLSX, ODS or CSV). Its columns: { $columns } (ya or tidak). This empty file can be filled in as it is. Of an NIP I keep a scrambled code only.
list-units-seen = The file has { $count } offices: { $names }. Keep them?
list-units-taken = ✅ { $count } offices are kept. Now the list of their employees?
list-roster-seen = { $new } new, { $back } back, { $moved } moved, { $left } gone, { $same } as before. Keep it?
list-roster-left = Whoever is missing in the list of their office loses its roles, is not reminded any more, and is told so once.
list-roster-taken = ✅ { $employees } employees of { $offices } offices are kept. They join with their NIP (/asn); the list says who is a head.
list-take = Keep it
list-refused = I cannot use that file yet:
list-again = Correct it, then send it here again.

roster-new = New ({ $count }): { $names }
roster-back = Back ({ $count }): { $names }
roster-moved = In another office ({ $count }): { $names }
roster-changed = Another name or post ({ $count }): { $names }
roster-left = No longer listed ({ $count }): { $names }
roster-heads = New heads ({ $count }): { $names }
roster-no-heads = No longer heads ({ $count }): { $names }
roster-same = As before: { $count }
