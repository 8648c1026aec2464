# A native speaker's review is still wanted.
# Se ebitong sensus paneka, ban ca'-oca' se coma kaangghuy sensus paneka.

-counted = kaloarga
-Counted = Kaloarga
-counted-many = kaloarga
-Counted-many = Kaloarga

command-status = Pareksa status kaloarga
home-prepare = Manabi ampon ebukka', kaula kabharraghi. Sambi nantos, sadhiyaaghi KK ban KTP sadhaja anggota kaloarga.
page-prepare = Sambi adhante', paseddhiya KK ban KTP sadhaja anggota kaloarga.
claim-go-on = Ta' arapa, essean Panjennengan ghi' badha. Maso' pole ka { $domain } ngangghuy NIK, nomer KK, ban password se padha, terros kerem manabi ampon lengkap.
visits-when-ready = Sadhiyaaghi Kartu Keluarga ban KTP. Ta' majar, ban cokop settong oreng e compo'.
visits-when-complete = Manabi petugas mampir, cokop patodu bhukte pengisian.

# Ponapa sababba ta' bisa noro' online.
offline-new-card = KK-na ghi' anyar
offline-not-found = NIK ta' etemmo
offline-no-device = Tadha' HP otaba internet
offline-other = Alangan laen
