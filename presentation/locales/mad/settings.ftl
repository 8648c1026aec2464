# A native speaker's review is still wanted.
settings = ⚙️ <b>Pangatoran</b>
settings-reminders-on =
    { $stage ->
        [over] Sensus ampon mare, dhaddhi tadha' pole se eenga'aghi.
        [visits] Pangenga' odhi'. Petugas ghi' ajhalan ka { -counted } se ghi' ta' ngesse.
        [closed] Pangenga' odhi'. Ngesse online ampon etotop; se ghi' ta' ngesse kaula kabharraghi manabi petugas molae dateng.
       *[other] Pangenga' odhi'. Kaula enga'aghi sampe' essean lengkap.
    }
settings-reminders-evening = Pangenga' odhi', coma malem.
settings-reminders-done = Pangenga' ambu dhibi': tadha' pole se parlo elakone Panjennengan.
settings-reminders-off = Pangenga' mate. Kaula neng-enneng sampe' eodhi'aghi pole.
settings-tables = Papan peringkat aropa tabel.
settings-words = Papan peringkat aropa tolesan.
reminders-ask-stop = Saporana manabi pessenna kaula aganggu. Pangenga'na epaambu bhai?
reminders-stopped =
    { $stage ->
        [open] Engghi, pangenga' epaambu. Langkana Panjennengan pagghun kasempen ban bisa eterrossaghi bila bisaos.
       *[other] Engghi, pangenga' epaambu.
    }
reminders-started =
    { $stage ->
        [over] Engghi. Sensus ampon mare, dhaddhi tadha' pole se eenga'aghi.
        [visits] Engghi. Ngesse online ampon etotop, ban petugas ghi' ngadatengngi { -counted } se ghi' ta' ngesse.
        [closed] Engghi. Ngesse online ampon etotop; manabi { -counted }na Panjennengan ghi' ta' ngesse, kaula kabharraghi manabi petugas molae dateng.
       *[other] Engghi, kaula enga'aghi sampe' essean lengkap.
    }
reminders-started-evening = Engghi, kaula enga'aghi coma malem.
