# A native speaker's review is still wanted.
# Answers when something does not work yet: the news first, then the reason, then the way out.
error-words-have-number = Ing seratan niku wonten NIK, nomer KK, utawi NIP. Supados data tiyang tetep aman, mboten wonten ingkang kula simpen. Mangga dipunserat malih tanpa nomer niku.
error-start-first = Kula lan panjenengan dereng tepang. Pencet /start rumiyin, nggih.
error-consent-first = Saderengipun miwiti, kula nyuwun sarujuk panjenengan.
error-old-button = Tombol niku saking pesen lawas. Mangga dipunwiwiti malih saking Wiwitan.
error-no-steps-now = Sakniki dereng wonten langkah ingkang perlu dipungarap.
error-steps-over = Tombol niku kangge sensus online, lan wekdalipun sampun kepengker. Sakniki mekaten:
error-too-late-to-remind = Ing wekdal niku sensus online sampun dipuntutup. Menawi saged, mangga dipunlajengaken sakniki.
error-not-allowed =
    { $who ->
        [team] Perangan niki kangge tim sensus { own-regency }. Menawi panjenengan kalebet tim, mangga nyuwun tugasipun dhateng anggota tim ingkang sampun tugas.
        [offices] Perangan niki kangge kepala kantor, wakilipun, lan tim sensus. Menawi panjenengan kepala kantor, mangga tepangan rumiyin lumantar /asn.
        [companies] Perangan niki kangge narahubung perusahaan. Perusahaan dipundhaftar lumantar /perusahaan.
        [verifiers] Perangan niki kangge kepala kantor, wakilipun, lan verifikator. Menawi panjenengan kepala kantor, mangga tepangan rumiyin lumantar /asn; verifikator dipunaturi dening kepala kantoripun.
        [helpers] Perangan niki kangge operator desa lan tim sensus. Sedaya dipunaturi dening ingkang sampun tugas.
        [coordinators] Perangan niki kangge koordinator petugas lan tim sensus. Kunjungan ing saben desa sampun ngantos pundi saged dipunpirsani ing /peringkat. Menawi panjenengan petugas, blok panjenengan wonten ing /lapangan.
        [field] Perangan niki kangge petugas sensus lan koordinatoripun. Menawi panjenengan petugas, mangga gabung rumiyin: /gabung
       *[leaders] { $has-offices ->
            [no] Perangan niki kangge operator desa lan tim sensus. Sedaya dipunaturi dening ingkang sampun tugas.
           *[yes] Perangan niki kangge kepala kantor, operator desa, lan tim sensus. Kepala kantor tepangan lumantar /asn; operator lan tim sensus dipunaturi dening ingkang sampun tugas.
        }
    }
error-unit-unknown = Kula dereng tepang "{ $typed }". Cobi nami jangkepipun, utawi kodenipun.
error-unit-not-yours = { $unit } sanes tugas panjenengan, dados mboten saged kula damelaken. Tanpa nama, printah niki kangge kantor utawi wilayah panjenengan piyambak.
error-group-not-bound = Grup niki dereng dipunsambungaken kaliyan kantor utawi desa pundi-pundi. Kepala kantor lan operator desa pikantuk kodenipun mawi /kode ing obrolan pribadi.
error-group-full = Grup niki sampun nampi papan saking { $units } unit. Uculaken salah setunggal rumiyin mawi /lepas, utawi ngangge kode kecamatanipun: papanipun ngemot sedaya desa.
error-unbind-not-yours = Grup niki dipunsambungaken tiyang sanes. Ingkang saged nguculaken: piyambakipun, pengurus unit niki, utawi tim sensus.
error-tables-not-yours = Wujud papan ing grup niki dipunpilih ingkang nyambungaken, pengurus unitipun, utawi tim sensus. Kangge panjenengan piyambak, papanipun wonten ing obrolan pribadi.

error-code-unknown = Kode niku mboten kula tepangi. Mangga dipunpriksa malih aksara lan angkanipun, utawi pendhet kode enggal mawi /kode ing obrolan pribadi.
error-code-used = Kode niku sampun dipunangge. Setunggal kode namung kangge setunggal grup: pendhet ingkang enggal mawi /kode ing obrolan pribadi.
error-code-expired = Wekdal kode niku sampun telas. Pendhet ingkang enggal mawi /kode ing obrolan pribadi.

error-delivery-not-failed = Kiriman nomer { $number } mboten wonten ing antawisipun ingkang mboten kakirim. Daftaripun wonten ing /kiriman.
error-delivery-too-late = Kiriman nomer { $number } sampun mboten wonten ginanipun, dados mboten kula kirim.
error-nip-not-on-roster = NIP niku dereng wonten ing daftar pegawai ingkang kula tampi. Mangga dipunpriksa malih angkanipun. Menawi sampun leres, nyuwun perangan kepegawaian kantor panjenengan supados nambahaken.
error-nip-taken = NIP niku sampun dipunangge ing akun Telegram sanes. Menawi niku akun panjenengan ingkang lami, mangga nyuwun dipunculaken: pimpinan kantor ingkang mutusaken. Menawi sanes, mangga matur dhateng perangan kepegawaian kantor panjenengan.
error-nip-free = NIP niku sampun mboten dipunangge akun sanes. Mangga ketik sepisan malih supados saged gabung.
error-release-asked = Panyuwunan panjenengan sampun kula aturaken. Menawi sampun dipunputusaken, panjenengan kula kabari.
error-release-nobody = Dereng wonten pimpinan kantor ingkang saged kula hubungi. Mangga dhateng perangan kepegawaian kantor panjenengan.
error-release-settled = Panyuwunan niki sampun rampung, dados mboten wonten malih ingkang perlu dipunputusaken.

error-status-not-found =
    NIK lan nomer KK niku mboten kula panggihaken sapasang.
    Limrahipun amargi KK-nipun enggal. Cobi nomer KK lawas, utawi NIK anggota sanes ing KK ingkang sami.
    { $visits ->
        [over] Menawi tetep mboten kepanggih, mangga dipuntangletaken dhateng kantor { statistics-office } { own-regency }.
       *[to_come] Menawi tetep mboten kepanggih, mboten perlu ngurus napa-napa: petugas badhe ndata ing dalem panjenengan.
    }
error-status-unavailable = Data status saweg mboten saged dipunbikak. Cobi malih sawetawis menit malih; langkah panjenengan tetep kasimpen.
error-status-service-away = Layanan BPS saweg mboten saged dipunhubungi, lan cathetan kula dereng ngemot nomer niku. Niki dereng ateges datanipun mboten wonten: cobi malih sawetawis menit malih.
error-too-busy = Saweg kathah ingkang ngecek. Cobi malih sawetawis menit malih.
error-too-many-attempts = Sampun kaping pinten-pinten dipuncobi. Supados data tetep aman, cobi malih sasampunipun { $moment }.
error-other = Ingkang niku dereng saged kula tindakaken ({ $key }). Cobi malih saking Wiwitan.

broken =
    Nyuwun pangapunten, wonten ingkang macet ing pihak kula, sanes lepat panjenengan. Cobi sepisan malih.
    Menawi taksih macet, sebataken kode <code>{ $trouble }</code> dhateng tim sensus.
later-message = Sekedhap nggih: cathetan kula saweg mboten saged dipunbikak. Pesen panjenengan mboten ical, lan kula wangsuli sasampunipun saged. Mboten perlu dipunkirim malih.
later-press = Sekedhap nggih: cathetan kula saweg mboten saged dipunbikak. Kula lajengaken sasampunipun saged. Menawi gangsal menit malih dereng wonten wangsulan, pencet tombolipun sepisan malih.
not-understood = Ingkang panjenengan kersakaken pundi?
captioned-command = 📎 Dhawuh { $command } wonten ing ngandhap kiriman, dados dereng kula lampahaken, lan kirimanipun mboten kula simpen. Mangga { $command } dipunkirim piyambak.
unexpected-photo =
    { $has-numbers ->
        [no] Foto dereng saged kula waos, lan mboten kula simpen. Mangga dipunketik, utawi pilih tombol ing ngandhap.
       *[yes] Foto dereng saged kula waos, lan mboten kula simpen. Kersa mangertos napa isinipun sampun mlebet? Mangga pencet <b>Cek status</b>, lajeng dipunserat nomeripun. Ampun ngirim foto ingkang wonten NIK utawi nomer KK: menawi niki fotonipun, mangga dipunbusak.
    }
unexpected-document =
    { $has-numbers ->
        [no] Berkas dereng saged kula waos ing mriki, lan mboten kula simpen. Mangga dipunketik, utawi pilih tombol ing ngandhap.
       *[yes] Berkas dereng saged kula waos ing mriki, lan mboten kula simpen. Kersa mangertos napa isinipun sampun mlebet? Mangga pencet <b>Cek status</b>, lajeng dipunserat nomeripun. Menawi isinipun KTP utawi KK, mangga dipunbusak supados data panjenengan tetep aman.
    }
unexpected-voice = Kula dereng saged mireng swanten. Mangga dipunketik, sawetawis tembung mawon cekap. Menawi langkung gampil ngendika, pencet <b>Rembugan kaliyan tiyang</b>.
unexpected-sticker = 😊 Remen dipunaruh-aruhi! Badhe dipunlajengaken?
unexpected-location = Lokasi panjenengan mboten kula betahaken. Niki ingkang saged kula biyantu.
unexpected-contact = Nomer telpon mboten kula betahaken, lan mboten kula simpen. Niki ingkang saged kula biyantu.
unexpected-other = Ingkang niku dereng saged kula waos. Mangga dipunketik, utawi pilih tombol ing ngandhap.
edited = Pesen ingkang dipunewahi mboten kawaos ing mriki. Kirim pesen enggal mawon, nggih.
private-only = Ingkang niki mangga dipunlajengaken ing obrolan pribadi, nggih.
error-village-typed = Desa niku mboten kepanggih ing { own-regency } niki. Mangga dipunketik malih, kaliyan kecamatanipun.
error-fieldwork-not-one = Perangan niki kangge petugas sensus. Menawi panjenengan petugas, mangga gabung rumiyin ngagem nomer lencana kaliyan kode panjenengan: /gabung
error-fieldwork-work-none = Dereng wonten blok kangge { $name }, dados daftar padamelanipun taksih kothong. Menawi sampun dipunbagi, kabaripun dhateng ing mriki.
error-fieldwork-no-workers = Dereng wonten petugas ing daftar. Mangga dipunlebetaken ngangge <code>sensusbot import fieldworkers</code>, lajeng kodenipun kula damel.
error-fieldwork-no-recap = Dereng wonten rekap desa ingkang terbit, dados dereng wonten ingkang saged nggantosi daftar blok. Mangga rekap utawi daftar blokipun dipunlebetaken rumiyin.
error-fieldwork-code-wrong = Nomer lencana kaliyan kodenipun mboten cocog. Mangga dipunpriksa malih ing lembar panjenengan, utawi nyuwun kode enggal dhateng tim sensus.
error-fieldwork-badge-taken = Nomer lencana niku sampun dipunangge ing akun Telegram sanes. Menawi panjenengan gantos telpon, mangga nyuwun kode enggal dhateng tim sensus: akun ingkang lami lajeng dipunculaken.
error-fieldwork-badge-unknown = Petugas kanthi nomer lencana { $badge } mboten wonten ing daftar.
