# A native speaker's review is still wanted.
settings = ⚙️ <b>Pangatoran</b>
settings-reminders-on = Pangenga' odhi'. Kaula enga'aghi sampe' essean lengkap.
settings-reminders-evening = Pangenga' odhi', coma malem.
settings-reminders-off = Pangenga' mate. Kaula neng-enneng sampe' eodhi'aghi pole.
reminders-ask-stop = Saporana manabi pessenna kaula aganggu. Pangenga'na epaambu bhai?
reminders-stopped = Engghi, pangenga' epaambu. Langkana Panjennengan pagghun kasempen ban bisa eterrossaghi bila bisaos.
reminders-started = Engghi, kaula enga'aghi sampe' essean lengkap.
reminders-started-evening = Engghi, kaula enga'aghi coma malem.
