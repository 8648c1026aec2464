# Daftar kantor dan pegawai, yang dikirim tim sensus sebagai berkas.
command-daftar = Kirim daftar kantor dan pegawai
list-choose =
    <b>Daftar apa yang mau dikirim?</b>
    Daftar kantor dulu, lalu daftar pegawainya.
list-units = Daftar kantor
list-roster = Daftar pegawai
list-ask-units = Kirim berkasnya ke sini (XLSX, ODS, atau CSV). Kolomnya: kode, nama, jenis (OPD, instansi, perusahaan, sekolah), induk, jumlah pegawai. Tanpa induk berarti seluruh kabupaten. Berkas kosong ini bisa langsung diisi.
list-ask-roster = Kirim berkasnya ke sini (XLSX, ODS, atau CSV). Kolomnya: NIP, nama, kantor, jabatan atau kepala. Berkas kosong ini bisa langsung diisi. NIP hanya saya simpan sebagai kode acak.
list-units-seen = Di berkas itu ada { $count } kantor: { $names }. Simpan?
list-units-taken = ✅ { $count } kantor sudah tersimpan. Sekarang daftar pegawainya?
list-roster-seen = { $new } pegawai baru, { $back } kembali, { $moved } pindah kantor, { $left } tidak ada lagi, { $same } tetap. Simpan?
list-roster-left = Yang tidak ada lagi di daftar kantornya dilepas dari perannya, dan tidak diingatkan lagi.
list-roster-taken = ✅ { $employees } pegawai di { $offices } kantor sudah tersimpan. Mereka bergabung lewat /asn dengan NIP; kepala kantor dikenali dari daftar.
list-take = Simpan
list-refused = Berkas itu belum bisa saya pakai:
list-again = Perbaiki, lalu kirim lagi ke sini.
