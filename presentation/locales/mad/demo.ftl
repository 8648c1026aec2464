# A native speaker's review is still wanted.
# The log on the demonstration page: what the scheduler and the sender have just done.
demo-title = Sensus Bot
demo-subtitle = Coba daddi sapa saos
demo-jump-hour = +1 jam
demo-jump-morning = Lagghu' gu-lagghu
demo-jump-day = +1 are
demo-jump-last-day = Ka are dhi-budhi
demo-jumped = Jam kampanye epamaju.
demo-began = Kampanye emolae. Pele sapa saos e daftar chat, terros pencet tombol-tombolla.
demo-numbers = Ka'angguy nyoba Pareksa status daddi { $name }: NIK { $nik }, nomer KK { $card }. Angka ghabayan, banne andhi'na oreng.
demo-data-waiting = Rekap OPD per { $as_of } ampon dateng ban nantos eterbittagi. Pencet /terbit daddi { $name }.
demo-data-published =
    { $notices ->
        [0] Data per { $as_of } terbit.
       *[other] Data per { $as_of } terbit. { $notices } kabar peringkat nyosol.
    }
demo-data-reason = data resmi saben are ampon dateng
demo-household-complete = BPS nyatet essean kaloarga { $name } lengkap.

demo-job-ran = { $job }
demo-job-failed = Togas ambu ({ $job }): { $reason }
demo-sent = { $what } ampon ekerem ka { $who }.
demo-cancelled = { $what } ka'angguy { $who } ta' daddi: { $reason }.
demo-postponed = { $what } ka'angguy { $who } etonda: { $reason }.
demo-expired = { $what } ka'angguy { $who } ta' ekerem: { $reason }.
demo-failed = { $what } ka'angguy { $who } ta' bisa ekerem: { $reason }.
demo-unknown = { $what } ka'angguy { $who }: tadha' jawaban, pola ampon dapa'.
demo-gone = { $who } ta' bisa ehubungi pole. Keremanna epaambu.
demo-moved = Grup { $who } alle nomer; keremanna noro'.
demo-waiting = Telegram nyo'on antos sakejja'.
demo-storage-away = Basis data samangken ta' bisa ehubungi. Tadha' se elang.
demo-storage-back = Basis data ampon abali.

demo-job-boards = Papan saben are esadhia'agi ka'angguy saben grup.
