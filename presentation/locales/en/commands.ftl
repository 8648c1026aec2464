# What Telegram's command menu says.
command-start = Home
command-langkah = Continue with my step
command-tanya = Ask anything about the census
command-asn =
    { $office ->
        [yes] My form and my office
       *[other] Join as a civil servant
    }
command-peringkat = Ranking
command-kartu = A card to share
command-piagam = Certificate of a reached target
command-kode = Code to connect a group
command-poster = A poster to print
command-edaran = An office's circular letter, to print
command-belum = Who in my office has not finished
command-ikat = Connect this group with a code
command-lepas = Disconnect this group
command-ringkasan = The whole campaign at a glance
command-laporan = The { own-regency }'s daily brief
command-terbit = Check and publish a recap
command-kiriman = Messages: sent, waiting, not sent
command-geladi = Rehearsal: what leaves this week
command-lapangan = Today in the field: report visits
command-kunjungan = Second visits: empty and refused
command-siaran = Send a broadcast to many people
command-tahap = The phases of the census
command-belumterjawab = Questions not answered yet
command-bukti = Employees' receipts that wait
command-pengingat = Set reminders
command-bahasa = Change language
command-privasi = What data is kept
command-bantuan = What I can help with
