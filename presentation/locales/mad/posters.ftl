# A native speaker's review is still wanted.
# A4 posters for offices, villages and companies.
poster-headline = { $phase }: esse dhibi' dhari roma
poster-whom =
    { $kind ->
        [office] Ka'angguy pegawai { $unit }
        [agency] Ka'angguy pegawai { $unit }
        [company] Ka'angguy se alako e { $unit }
        [school] Ka'angguy guru, mored, ban oreng seppo { $unit }
       *[other] Ka'angguy warga { $unit }
    }
poster-whom-in = Ka'angguy warga { $unit }, { $area }
poster-when = Bila
poster-first-day = { $day }
poster-last-day = sampe' { $day }
poster-where = Alamat resmi
poster-prepare = Sadhia'agi ghallu
poster-scan = Scan ngangguy kamera HP
poster-or-type = otaba bukka' t.me/{ $bot } e Telegram
poster-step-1 = Scan kodena, pencet Mulai, ban pele basa.
poster-step-2 = Toro'agi langkana tong-settong. Kaula kancae.
poster-step-3 = Kerem, sempen buktena, terros pareksa statussa.
poster-help = Parlo ebanto langsong?
poster-contact = { $reach } · { $hours }
poster-safety = Gratis. Sensus ta' tao menta password, kode OTP, otaba nyama ebu kandhung lebat pessen otaba telepon. Esse data coma e { $domain }.

poster-sent = 🖨 Poster <b>{ $unit }</b> ampon bisa ecetak e kartas A4. Kodena langsong ngater oreng ka dhinna'.
poster-which-unit = Poster ka'angguy sapa?
poster-ask-unit = Ketik nyama otaba kode unit ka'angguy posterra, akadi <i>Dinas Kesehatan</i> otaba <i>35.09.12.2001</i>.
terminal-posters-made = { $count } poster bada e { $folder }.
error-poster-too-late = Sensus online ampon etotop, daddi posterra tadha' gunana pole.
error-poster-nothing = Sebbuttagi unit se dhimma (--unit KODE), otaba sadajana (--all).
