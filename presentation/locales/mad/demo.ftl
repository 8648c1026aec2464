# A native speaker's review is still wanted.
# The log on the demonstration page: what the scheduler and the sender have just done.
demo-title = Sensus Bot
demo-subtitle = Coba dhaddhi sapa bisaos
demo-jump-hour = +1 jham
demo-jump-morning = Lagghu' ghu-lagghu
demo-jump-day = +1 are
demo-jump-last-day = Ka are se paleng budhi
demo-jump-next-phase = Ka tahap saterrossa
demo-jump-nowhere = Paneka ampon tahap se paleng budhi, dhaddhi tadha' se etoju. Ngangghuy +1 are otaba Lagghu' ghu-lagghu jhamma pagghun ajhalan.
demo-jumped = Jham kampanye epamaju.
demo-began = Kampanye emolae. Pele sapa bisaos e daftar chat, terros klik tombol-tombolla.
demo-numbers = Kaangghuy nyoba Pareksa status dhaddhi { $name }: NIK { $nik }, nomer KK { $card }. Angka ghabayan, banne ghaduwanna oreng.
demo-data-waiting = Rekap OPD sampe' { $as_of } ampon dateng ban nantos eterbitaghi. Klik /terbit dhaddhi { $name }.
demo-data-published =
    { $notices ->
        [0] Data sampe' { $as_of } terbit.
       *[other] Data sampe' { $as_of } terbit. { $notices } kabhar peringkat nyosol.
    }
demo-data-reason = data resmi sabbhan are ampon dateng
demo-crowd = Salaenna tokoh e daftar obrolan badha { $count } ASN ban { $count } warga peraga se ta' emaenaghi sapa'a. Dhari 100 oreng, { $usual } mare malem saamponna pangenga' ponapa bisaos, ban { $moved } manabi esse'na badha "{ $phrase }". Bakto ban ca'-oca' laen ta' ngoba. Coba /uji daddhi { $name }.
demo-crowd-finished = { $count } ASN ban warga peraga mare ngesse malem paneka.
demo-household-complete = BPS nyatet essean kaloarga { $name } lengkap.
demo-field-began = Wawancara emolae: tugas { $count } petugas ampon esadhiyaaghi. Coba /lapangan dhaddhi { $enumerator }, /tim dhaddhi { $lead }, /petugas dhaddhi warga.
demo-visits-reported = Laporan petugas lapangan ampon dapa': are paneka { $count } compo' edatengngi (angka conto).

demo-job-ran = { $job }
demo-job-failed = Tugas ambu ({ $job }): { $reason }
demo-sent = { $what } ampon ekerem ka { $who }.
demo-cancelled = { $what } kaangghuy { $who } ta' dhaddhi: { $reason }.
demo-postponed = { $what } kaangghuy { $who } etonda: { $reason }.
demo-expired = { $what } kaangghuy { $who } ta' ekerem: { $reason }.
demo-failed = { $what } kaangghuy { $who } ta' bisa ekerem: { $reason }.
demo-unknown = { $what } kaangghuy { $who }: tadha' jawabhan, pola ampon dapa'.
demo-gone = { $who } ta' bisa ehubungi pole. Keremanna epaambu.
demo-moved = Grup { $who } alle nomer; keremanna noro'.
demo-waiting = Telegram nyo'on antos sakejjha'.
demo-storage-away = Basis data samangken ta' bisa ehubungi. Tadha' se elang.
demo-storage-back = Basis data ampon abali.

demo-job-boards = Papan sabbhan are esadhiyaaghi kaangghuy sabbhan grup.
