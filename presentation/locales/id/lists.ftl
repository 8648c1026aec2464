# Daftar kantor dan pegawai, yang dikirim tim sensus sebagai berkas.
command-daftar = Kirim daftar kantor dan pegawai
list-choose =
    <b>Daftar apa yang mau dikirim?</b>
    Daftar kantor dulu, lalu daftar pegawainya.
list-units = Daftar kantor
list-roster = Daftar pegawai
list-ask-units = Kirim berkasnya ke sini (XLSX, ODS, atau CSV). Kolomnya: { $columns }. Jenisnya OPD, instansi vertikal, perusahaan, atau sekolah. Tanpa induk berarti seluruh kabupaten. Berkas kosong ini bisa langsung diisi.
list-ask-roster = Kirim berkasnya ke sini (XLSX, ODS, atau CSV). Kolomnya: { $columns } (ya atau tidak). Berkas kosong ini bisa langsung diisi. NIP hanya saya simpan sebagai kode acak.
list-units-seen = Di berkas itu ada { $count } kantor: { $names }. Simpan?
list-units-taken = ✅ { $count } kantor sudah tersimpan. Sekarang daftar pegawainya?
list-roster-seen = { $new } pegawai baru, { $back } kembali, { $moved } pindah kantor, { $left } tidak ada lagi, { $same } tetap. Simpan?
list-roster-left = Yang tidak ada lagi di daftar kantornya dilepas dari perannya, tidak diingatkan lagi, dan dikabari sekali.
list-roster-taken = ✅ { $employees } pegawai di { $offices } kantor sudah tersimpan. Mereka bergabung lewat /asn dengan NIP; kepala kantor dikenali dari daftar.
list-take = Simpan
list-refused = Berkas itu belum bisa saya pakai:
list-again = Perbaiki, lalu kirim lagi ke sini.

roster-new = Baru ({ $count }): { $names }
roster-back = Kembali ({ $count }): { $names }
roster-moved = Pindah kantor ({ $count }): { $names }
roster-changed = Nama atau jabatan berubah ({ $count }): { $names }
roster-left = Tidak ada lagi di daftar ({ $count }): { $names }
roster-heads = Kepala baru ({ $count }): { $names }
roster-no-heads = Bukan kepala lagi ({ $count }): { $names }
roster-same = Tetap: { $count }
