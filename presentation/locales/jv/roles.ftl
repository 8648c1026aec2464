# A native speaker's review is still wanted.
role-resident = Warga
role-employee = Pegawai
role-office-head = Kepala kantor
role-deputy = Wakil kepala kantor
role-verifier = Verifikator
role-company-contact = Narahubung perusahaan
role-helper = Operator
role-district-coordinator = Koordinator kecamatan
role-coordinator = Koordinator petugas
role-enumerator = Petugas sensus
role-admin = Tim sensus
role-regent = Pimpinan daerah
