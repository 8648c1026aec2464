# A native speaker's review is still wanted.
# A4 posters for offices, villages and companies.
poster-headline = { $phase }: dipunisi piyambak saking dalem
poster-whom =
    { $kind ->
        [office] Kangge pegawai { $unit }
        [agency] Kangge pegawai { $unit }
        [company] Kangge karyawan { $unit }
        [school] Kangge guru, murid, lan tiyang sepuh { $unit }
       *[other] Kangge warga { $unit }
    }
poster-whom-in = Kangge warga { $unit }, { $area }
poster-when = Kapan
poster-first-day = { $day }
poster-last-day = ngantos { $day }
poster-where = Alamat resmi
poster-prepare = Cawisaken rumiyin
poster-scan = Scan mawi kamera HP
poster-or-type = utawi bikak t.me/{ $bot } ing Telegram
poster-step-1 = Scan kodenipun, pencet Mulai, lan pilih basa.
poster-step-2 = Lampahi setunggal-setunggal. Kula kancani.
poster-step-3 = Kirim, simpen buktinipun, lajeng cek statusipun.
poster-help = Mbetahaken pambiyantu langsung?
poster-contact = { $reach } · { $hours }
poster-safety =
    Gratis. Sensus mboten nate nyuwun sandi, kode OTP, utawi nami ibu kandung lumantar pesen utawi telpon. { $has-site ->
        [no] Alamat resmi sensus namung { $domain }.
       *[yes] Isi data namung ing { $domain }.
    }

poster-sent = 🖨 Poster <b>{ $unit }</b> siyap dipuncithak ing kertas A4. Kodenipun langsung ngeteraken tiyang mriki.
poster-which-unit = Poster kangge sinten?
poster-ask-unit = Ketik nami utawi kode unit kangge posteripun, upaminipun <i>Dinas Kesehatan</i>.
terminal-posters-made = Poster kangge { $count } unit wonten ing { $folder }, piyambak-piyambak PDF kaliyan PNG.
error-poster-too-late = Sensus online sampun dipuntutup, dados posteripun sampun mboten wonten ginanipun.
error-bot-name = "{ $typed }" sanes nami panganggenipun bot. Ing Telegram isinipun 5–32 aksara Latin, angka, utawi garis ngandhap, kados sensus_jember_bot.
error-poster-nothing = Sebataken kangge unit pundi (--unit KODE), utawi sedaya (--all).
