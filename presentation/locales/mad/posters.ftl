# A native speaker's review is still wanted.
# A4 posters for offices, villages and companies.
poster-headline = { $phase }: esse dhibi' dhari roma
poster-whom =
    { $kind ->
        [office] Kaangghuy pegawai { $unit }
        [agency] Kaangghuy pegawai { $unit }
        [company] Kaangghuy se alako e { $unit }
        [school] Kaangghuy ghuru, mored, ban oreng seppo { $unit }
       *[other] Kaangghuy warga { $unit }
    }
poster-whom-in = Kaangghuy warga { $unit }, { $area }
poster-when = Bila
poster-first-day = { $day }
poster-last-day = sampe' { $day }
poster-where = Alamat resmi
poster-prepare = Sadhiyaaghi ghallu
poster-scan = Scan ngangghuy kamera HP
poster-or-type = otaba bukka' t.me/{ $bot } e Telegram
poster-step-1 = Scan kodena, klik Mulai, ban pele bhasa.
poster-step-2 = Toro'aghi langkana tong-settong. Kaula kancae.
poster-step-3 = Kerem, sempen bhuktena, terros pareksa statussa.
poster-help = Parlo ebhanto langsong?
poster-contact = { $reach } · { $hours }
poster-safety =
    Gratis. Sensus ta' toman nyo'on password, kode OTP, otaba nyama ebhu kandhung lebat pessen otaba telepon. { $has-site ->
        [no] Alamat resmi sensus coma { $domain }.
       *[yes] Esse data coma e { $domain }.
    }

poster-sent = 🖨 Poster <b>{ $unit }</b> ampon bisa ecetak e kertas A4. Kodena langsong ngater oreng ka dhinna'.
poster-which-unit = Poster kaangghuy sapa?
poster-ask-unit = Ketik nyama otaba kode unit kaangghuy posterra, akadhi <i>Dinas Kesehatan</i>.
terminal-posters-made = Poster kaangghuy { $count } unit badha e { $folder }, sabban unit PDF sareng PNG.
error-poster-too-late = Sensus online ampon etotop, dhaddhi posterra tadha' ghunana pole.
error-bot-name = "{ $typed }" banne nyama pangangghuyya bot. E Telegram essena 5–32 hurup Latin, angka, otaba garis baba, akadhi sensus_jember_bot.
error-poster-nothing = Sebbhutaghi unit se dhimma (--unit KODE), otaba sadhajana (--all).
