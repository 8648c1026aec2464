# A native speaker's review is still wanted.
settings = ⚙️ <b>Pangatoran</b>
settings-reminders-on = Pangenga' odhi'. Kaula enga'agi sampe' essean lengkap.
settings-reminders-evening = Pangenga' odhi', coma malem.
settings-reminders-off = Pangenga' mate. Kaula neng-enneng sampe' eodhi'agi pole.
reminders-stopped = Engghi, pangenga' epaambu. Langkana Panjennengan paggun kasempen ban bisa eterrossagi bila saos.
reminders-started = Engghi, kaula enga'agi sampe' essean lengkap.
reminders-started-evening = Engghi, kaula enga'agi coma malem.
