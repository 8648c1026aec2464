# A native speaker's review is still wanted.
# The log of the demonstration page: what the scheduler and the sender have just done.
demo-title = Sensus Bot
demo-subtitle = Cobi minangka sinten mawon
demo-jump-hour = +1 jam
demo-jump-morning = Benjing enjing
demo-jump-day = +1 dinten
demo-jump-last-day = Dhateng dinten pungkasan
demo-jump-next-phase = Dhateng tahap salajengipun
demo-jump-nowhere = Niki sampun tahap pungkasan, dados mboten wonten ingkang dipuntuju. Ngangge +1 dinten utawi Benjing enjing jamipun taksih lumampah.
demo-jumped = Jam kampanye dipunmajengaken.
demo-began = Kampanye dipunwiwiti. Pilih sinten mawon ing daftar obrolan, lajeng pencet tombol-tombolipun.
demo-numbers = Kangge nyobi Cek status minangka { $name }: NIK { $nik }, nomer KK { $card }. Angka damelan, sanes gadhahanipun sinten-sinten.
demo-data-waiting = Rekap OPD ngantos { $as_of } sampun dhateng lan nengga dipunterbitaken. Pencet /terbit minangka { $name }.
demo-data-published =
    { $notices ->
        [0] Data ngantos { $as_of } terbit.
       *[other] Data ngantos { $as_of } terbit. { $notices } kabar peringkat nyusul.
    }
demo-data-reason = data resmi saben dinten sampun dhateng
demo-crowd = Kejawi tokoh ing daftar obrolan wonten { $count } ASN lan { $count } warga peraga ingkang mboten dipunlampahaken sinten-sinten. Saking 100 tiyang, { $usual } rampung ing wanci dalu sasampunipun pangenget napa mawon, lan { $moved } menawi isinipun "{ $phrase }". Jam lan tembung sanesipun mboten ngewahi. Mangga nyobi /uji dados { $name }.
demo-crowd-finished = { $count } ASN lan warga peraga ngrampungaken isenipun dalu niki.
demo-household-complete = BPS nyathet isian kulawarga { $name } jangkep.
demo-field-began = Wawancara dipunwiwiti: tugas dipunbage dhateng { $count } petugas. Cobi /lapangan minangka { $enumerator }, /tim minangka { $lead }, /petugas minangka warga.
demo-visits-reported = Lapuran petugas lapangan sampun dumugi: dinten niki { $count } griya dipunsowani (angka conto).

demo-job-ran = { $job }
demo-job-failed = Tugas kendel ({ $job }): { $reason }
demo-sent = { $what } kakirim dhateng { $who }.
demo-cancelled = { $what } kangge { $who } mboten siyos: { $reason }.
demo-postponed = { $what } kangge { $who } dipuntundha: { $reason }.
demo-expired = { $what } kangge { $who } mboten dipunkirim: { $reason }.
demo-failed = { $what } kangge { $who } mboten saged dipunkirim: { $reason }.
demo-unknown = { $what } kangge { $who }: mboten wonten wangsulan, mbok menawi sampun dumugi.
demo-gone = { $who } mboten saged dipunhubungi malih. Kirimanipun dipunkendelaken.
demo-moved = Grup { $who } pindhah nomer; kiriman ngetutaken.
demo-waiting = Telegram nyuwun supados nengga sekedhap.
demo-storage-away = Basis data saweg mboten saged dipunhubungi. Mboten wonten ingkang ical.
demo-storage-back = Basis data sampun wangsul.

demo-job-boards = Papan saben dinten dipuncawisaken kangge saben grup.
