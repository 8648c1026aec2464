# Lists of offices and employees, which the census team sends as files.
command-daftar = Send lists of offices and employees
list-choose =
    <b>Which list do you want to send?</b>
    First the offices, then their employees.
list-units = List of offices
list-roster = List of employees
list-ask-units = Send the file here (XLSX, ODS or CSV). Its columns: code, name, kind (office, agency, company, school), parent, employees. No parent means the whole regency. This empty file can be filled in as it is.
list-ask-roster = Send the file here (XLSX, ODS or CSV). Its columns: nip, name, office, position or head. This empty file can be filled in as it is. Of an NIP I keep a scrambled code only.
list-units-seen = The file has { $count } offices: { $names }. Keep them?
list-units-taken = ✅ { $count } offices are kept. Now the list of their employees?
list-roster-seen = { $new } new, { $back } back, { $moved } moved, { $left } gone, { $same } as before. Keep it?
list-roster-left = Whoever is missing in the list of their office loses its roles and is not reminded any more.
list-roster-taken = ✅ { $employees } employees of { $offices } offices are kept. They join with their NIP (/asn); the list says who is a head.
list-take = Keep it
list-refused = I cannot use that file yet:
list-again = Correct it, then send it here again.
