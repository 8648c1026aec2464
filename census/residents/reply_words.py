"""The words with which people answer a reminder, in four languages.

Each set mixes the languages: people do, and a word means the same wherever it is known.
"""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DONE: Final = _words(
    "sudah sudha suda sdh udah udh uda dah beres kelar selesai slesai tuntas rampung lengkap"
    " wis wes uwis uwes sampun mpun pun mantun bubar ampon mare lastare la done finished"
    " complete completed already submitted filled sent did"
)
WHOLE: Final = _words(
    "isi ngisi mengisi diisi diisikan isikan diisiin ngisiin esse ngesse eesse kirim dikirim ngirim"
    " kirimkan terkirim kekirim kakirim dipunkirim kakintun dipunkintun kintun ekerem kakerem"
    " takerem kerem send sent submit submitted tersubmit kesubmit disubmit fill filled lapor"
    " semua semuanya smua kabeh sedaya sadaya sadhaja kabbhi kabbi all everything sensus sensusnya"
    " sensuse census form"
    " formulir lengkap tuntas complete completed kemarin kmrn kemaren wingi yesterday"
)
"""Who says so speaks of the whole, not of the step in sight."""
NOT_YET: Final = _words(
    "belum blm belom blum blom blon lum durung dereng drg bellun gi' haven't havent hasn't"
    " notyet yet ghi'"
)
EVENING: Final = _words("malam mlm malem bengi dalu tonight evening magrib maghrib isya isyak")
TOMORROW: Final = _words(
    "besok bsk besuk bsok esok lusa sesuk sisuk mbenjing benjing enjing lagghu laggu lagghuna"
    " tomorrow tmrw tmr minggu"
)
SOON: Final = _words(
    "sebentar bentar sbentar sekedhap sedhela diluk dilut sakejjha' hour hours jam"
)
LATER: Final = _words(
    "nanti ntar tar nnti nti ntr entar kapan2 mengko engko mangke mengke dagghi' dagghi later depan"
    " weekend soon habis abis setelah sawise moment after"
)
BUSY: Final = _words(
    "sempat sempet smpet smpat sibuk kerja repot jalan lembur macet sakit capek capai ngantuk rapat"
    " kerjo nyambut gawe alako busy working work time tired"
)
STOP: Final = _words(
    "stop setop stap berhenti brenti berenti henti hentikan hentiin stopkan stopin matikan"
    " matiin nonaktifkan mateni mandheg mandeg mendel leren ambu ambuwagi pateye unsubscribe"
    " unsub quit"
)
RESUME: Final = _words(
    "aktifkan aktipkan aktifin aktifke aktifno aktifaghi nyalakan nyalain nyalakno hidupkan hidupin"
    " urupna urupno urupake uripna uripno lanjutkan lanjutin terusin odhi' odhi'i odhighi"
    " resume restart activate reactivate enable turn"
)
REMINDERS: Final = _words(
    "pengingat pengingatnya pengingate ingatkan ingetin diingatkan notif notifikasi notifikasinya"
    " notification notifications reminder reminders pangenget pangengetipun paenget paenga'"
    " pengeling pangeling pesan pesen pesannya messages"
)
"""What one wants again, with one of RESUME."""
BOTHER: Final = _words(
    "spam nyepam spamming bothering disturbing pestering ganggu mengganggu ngganggu nganggu berisik"
    " brisik cerewet bising annoying alone bosan risih cukup enough"
)
REFUSAL: Final = _words(
    "jangan jgn jangn gausah gak ga nggak ngga enggak tidak tdk tak ojo ora mboten ampun ja'"
    " jha' ta' ta enja' don't dont do not no never"
)
MESSAGES: Final = _words(
    "kirim kirimi kirimin ngirim ngirimi mengirim dikirim dikirimi dikirimin pesan pesen"
    " message messages messaging msg chat ngechat wa ingatkan ingetin ngingetin diingatkan"
    " diingetin diingetno mengingatkan pengingat ngelingke dielingke dielingno dipunengetaken"
    " ngengetaken notif notifikasi notifikasinya notification notifications hubungi"
    " menghubungi bikin kerem ngerem ekereme epaenga' maenga' paenga' remind reminding"
    " reminder reminders send sending text texts texting contact bother disturb subscribe"
    " terima nerima"
)
ASKING: Final = _words(
    "apa apakah apanya kenapa knp mengapa ngapa kok gimana gmn bagaimana bgmn kapan kpn"
    " berapa brp mana dimana kemana siapa bisakah bolehkah opo punapa menapa napa nopo piye"
    " pripun yoopo kenging ngopo beremma dekremma ponapa arapa bila dimma kemma how what when"
    " where why who which can could does is atau tapi tp tapinya tetapi nanging neng tape"
    " tapeh otaba but or if kalau kalo klo nek lek menawi mun manabi kan ta lupa kelalen"
    " kesupen loppa cara carane carana hapus delete erase busak"
)
"""Words of questions and objections; with one of them a text is not only an answer."""
FILLING: Final = _words(
    "saya sy aku ak gue gw kami kita kula kulo engko' engkok sengko' kaula bula abdhina i we"
    " my me us it all the am are was be im i'm have has just will in on this at of to for isi"
    " ngisi mengisi diisi isinya diisikan isikan diisiin ngisiin ngisine esse ngesse eesse"
    " fill fillin send kirim dikirim ngirim kirimkan terkirim kekirim kakirim dipunkirim kakintun"
    " dipunkintun kintun ekerem kakerem takerem submit tersubmit kesubmit disubmit been lapor"
    " laporan daftar online"
    " sensus sensusnya sensuse census form formulir data datanya langkah langkahnya bagian"
    " punya nya itu ini tu tuh niku niki iku iki paneka jareya that semua semuanya smua kabeh"
    " sedaya sadaya kabbhi kabbi everything sekeluarga keluarga kulawarga kaloarga family anak"
    " anakku istri suami ya yaa iya iy yo yoh nggih inggih njih enggi yes yup yep ok oke okay"
    " baik siap sip mantap kak kakak min mimin admin pak pk bapak bu ibu mas mbak mbk bang bos"
    " boss bro sis gan om tante cak ning le' dek dik lek gus kang yu lur kok deh dong donk sih"
    " lah nih aja saja wae ae bae mawon bai bhai please pls plz tolong tlg tulung mohon nyuwun"
    " ngereng kemarin kmrn kemaren tadi td barusan wingi wau mau bari' gella' yesterday"
    " earlier ago last night pagi siang sore pg enjang esuk morning afternoon noon today hari"
    " hr dina dinten minggu week bulan wulan tahun lalu lepas kepungkur dari sejak mulai"
    " terima kasih makasih mksh trims tengkyu suwun nuwun matur sakalangkong thanks thank you"
    " thx alhamdulillah puji tuhan lagi masih dulu sek sik pole malih maneh lg msh udah sudah"
    " banget bgt pun kan lho loh wkwk hehe hehehe haha insyaallah insya allah maaf mf sorry"
    " sepurane sebelum lewat via website web link situs tak isine dengan sama aj isuk isik still"
    " terus trus gitu"
    " ih ah oh eh duh up out again more any anymore from off jam dua satu tiga an a one two ke"
    " di do i'll maybe mungkin nomor hp diri sendiri dewe piyambak dhibi' yang sing se wong"
    " oreng usah perlu osa parlo want need pengen purun on eh baru nembe anyar simpan disimpan"
    " nyimpan kesimpan tersimpan simpen disimpen kasimpen esempen save saved sementara draft salah"
    " pencet kepencet tekan ketekan mencet just only wrong button"
)
"""Words that change nothing: who, what is filled in, when it was, thanks, forms of address."""
ADDRESS: Final = _words(
    "kak kakak min mimin admin pak pk bapak bu ibu mas mbak mbk bang bos boss bro sis gan om tante"
    " cak ning le' dek dik lek gus kang yu lur ya yo sih deh dong nih"
)
"""Of these the words at the end that only address somebody."""
PRESENT: Final = _words(
    "lagi lg masih msh isik sik jik ghi' saya aku kula kulo engko' sengko' istri suami still i'm"
)
"""With one of these a word of BUSY is a reason to wait."""
ENGAGED: Final = BUSY - _words("sempat sempet smpet smpat capek capai tired time")
PESTERED: Final = _words(
    "dikirimi dikirimin dihubungi dichat diganggu dispam disms dikirim ekereme ehubungi"
)
AGAIN: Final = _words("terus trus mulu lagi maneh malih pole teros")
"""Who is written to, again and again: "kok dikirimi terus"."""
UNWILLING: Final = _words("mau minat tertarik gelem purun endha' interested thanks thank")
"""With a word of REFUSAL and no other the person wants nothing of it."""
NO: Final = _words("moh emoh ogah wegah")
PAST: Final = _words("kemarin kmrn kemaren tadi td barusan wingi wau mau lama bari' gella'")
"""When it was done."""
TAGS: Final = _words("ga gak nggak ngga engga enggak kah tah ta ora durung belum blm bellun")
"""At the end of several words they ask: "masih sempat ga"."""
