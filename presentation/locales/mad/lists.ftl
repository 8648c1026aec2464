# A native speaker's review is still wanted.
# Lists of offices and employees, which the census team sends as files.
command-daftar = Kerem daftar kantor ban pegawai
list-choose =
    <b>Daftar ponapa se ekerema?</b>
    Daftar kantor ghallu, terros daftar pegawaina.
list-units = Daftarra kantor
list-roster = Daftarra pegawai
list-ask-units = Kerem berkassa ka dhinna' (XLSX, ODS, otaba CSV). Kolomma: { $columns }. Jenissa OPD, instansi vertikal, perusahaan, otaba sekolah. Manabi tadha' induk, artena sadhaja kabupaten. Berkas kosong paneka bisa langsung eesse'e.
list-ask-roster = Kerem berkassa ka dhinna' (XLSX, ODS, otaba CSV). Kolomma: { $columns } (ya otaba tidak). Berkas kosong paneka bisa langsung eesse'e. NIP coma esempen dhaddhi kode acak.
list-units-seen = E berkas ghapaneka badha { $count } kantor: { $names }. Esempen?
list-units-taken = ✅ { $count } kantor ampon esempen. Samangken daftar pegawaina?
list-roster-seen = { $new } pegawai anyar, { $back } abali, { $moved } ngale kantor, { $left } ampon tadha', { $same } pagghun. Esempen?
list-roster-left = Se ampon tadha' e daftar kantorra eleppas dhari tugassa, ta' epaenga' pole, ban ekabharraghi sakale.
list-roster-taken = ✅ { $employees } pegawai e { $offices } kantor ampon esempen. Pegawaina agabung lebat /asn ngangghuy NIP; kepala kantor ekennal dhari daftar.
list-take = Sempen
list-refused = Berkas ghapaneka ghi' ta' bisa eangghuy:
list-again = Pabhender ghallu, terros kerem pole ka dhinna'.

roster-new = Anyar ({ $count }): { $names }
roster-back = Abali ({ $count }): { $names }
roster-moved = Alle kantor ({ $count }): { $names }
roster-changed = Nyama otaba jabatan aoba ({ $count }): { $names }
roster-left = Ampon tadha' e daftar ({ $count }): { $names }
roster-heads = Kapala anyar ({ $count }): { $names }
roster-no-heads = Ampon banne kapala ({ $count }): { $names }
roster-same = Pagghun: { $count }
