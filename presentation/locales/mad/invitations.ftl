# A native speaker's review is still wanted.
# Invitations: a link that gives a role, and a home with several roles.
command-undang = Ngonjang oreng kaangghuy tugas

invite-button = Onjang
invite-list-button = Oladhi onjangan
invite-again = Ngonjang pole
invite-which-role =
    <b>Ngonjang sapa?</b>
    Pele tugassa. Se eonjang mokka' link, terros narema otaba bhunten.
invite-place =
    Kaangghuy { role-where } ponapa?
    Ketik nyamana otaba kodena, akadhi <i>{ $example }</i>.
invite-place-none =
    { $role ->
        [company_contact] Ghi' tadha' perusahaan, sakola'an, otaba instansi e daftar. Narahubungnga bisa adaftar dhibi' lebat /perusahaan, saterrossa Panjennengan se motossaghi. Otaba kerem daftarra ghallu.
       *[other] Ghi' tadha' { role-where } e daftar. Kerem daftarra ghallu.
    }
invite-send-list = Kerem daftarra
role-where =
    { $role ->
        [company_contact] perusahaan
        [district_coordinator] kecamatan
        [helper] kantor, kecamatan, dhisa, otaba kelurahan
        [coordinator] kecamatan, dhisa, otaba kelurahan
        [enumerator] kecamatan, dhisa, otaba kelurahan
       *[other] kantor
    }
invite-which-unit = Se ekasokane se ponapa?
invite-form =
    🎟 <b>Onjangan: { $place }</b>
    Kaangghuy { $uses } oreng, { $days } are. Obaaghi manabi parlo, terros ghabay link-ka.
invite-uses = { $count } oreng
invite-days = { $count } are
invite-chosen = ✓ { $choice }
invite-make = Ghabay link onjangan
invite-made =
    🎟 <b>Onjangan: { $place }</b>
    Kaangghuy { $uses } oreng, sampe' { $until }.
    { $link }

    Kerem link paneka coma ka oreng-nga, otaba tojjhuwaghi kode QR-ra. Sapa bisaos se ghaduwan bisa narema, ban ta' esempen: manabi elang, ghabay se anyar.
invite-list-title = <b>Onjangan</b>
invite-list-none = Ghi' tadha' onjangan.
invite-line = { $used } dhari { $uses } · { $place }
invite-shown =
    🎟 <b>Onjangan: { $place }</b>
    { $used } dhari { $uses } oreng ampon dateng.
invite-state-open = Bisa eangghuy sampe' { $until }.
invite-state-expired = Bates baktona ampon lebat { $until }.
invite-state-used-up = Ampon eangghuy sadhaja.
invite-state-revoked = Ampon ebatallaghi. Se ampon dateng pagghun atugas.
invite-by = Eghabay sareng { $inviter }.
invite-guest = • { $name }, { $day }
invite-nameless = tadha' nyamana
invite-guests-more = • ban { $count } oreng pole
invite-revoke = Batallaghi onjangan
invite-revoke-ask =
    Batallaghi onjangan <b>{ $place }</b>?
    Link-ka ta' bisa eangghuy pole. { $used ->
        [0] Ghi' tadha' se dateng lebat link ghapaneka.
       *[other] { $used } oreng se ampon dateng pagghun atugas.
    }
invite-revoke-yes = Engghi, batallaghi
invite-revoke-no = Ta' dhaddhi

invited =
    🎟 <b>Panjennengan eonjang dhaddhi { $place }.</b>
    Se ngonjang { $inviter }.
invited-name-seen = Manabi Panjennengan narema, nyama Telegramma Panjennengan eoladhi se ngonjang.
invited-yes = Tarema
invited-no = Bhunten
invited-accepted = 🤝 Salamet atugas dhaddhi <b>{ $place }</b>. Se ngonjang bhakal ekabharraghi.
invited-declined = Engghi, tadha' se aoba. Manabi kasokan, bukka' pole link-ka, sampe' { $until }.
invited-in-group = Onjangan ebukka' e chat pribadi sareng kaula. Link ghella' bisa emaos sadhaja anggota grup: manabi ghapaneka onjangan Panjennengan, batallaghi lebat /undang ban ghabay se anyar.
invited-consent = Panjennengan eonjang dhaddhi <b>{ $place }</b>.
inviter-named = { $name }, { $place }
guests-came =
    🎟 <b>{ $names }</b> narema onjangan Panjennengan: { $place }.
    { $used } dhari { $uses } oreng ampon dateng.

role-does-office-head = Panjennengan ngoladhi peringkat kantor ban sapa se ghi' ta' mare, ban bisa ngajak.
role-does-deputy = Panjennengan atugas akadhi kepala kantor paneka: ngoladhi sapa se ghi' ta' mare, ban ngajak.
role-does-verifier = Panjennengan mareksa bhukte sensus pegawaina.
role-does-company-contact = Panjennengan ngancae karyawan perusahaan paneka sampe' mare sadhaja.
role-does-helper = Panjennengan abhanto warga otaba pegawai e ghapaneka ngesse sensus.
role-does-district-coordinator = Panjennengan ngator petugas settong kecamatan e tahap kunjungan.
role-does-coordinator = Panjennengan ngancae petugas e tahap kunjungan.
role-does-enumerator = Panjennengan ngatengngi { -counted } e tahap kunjungan.
role-does-admin = Panjennengan noro' ajalanaghi kampanye: rekap, siaran, ban onjangan.
role-does-regent = Panjennengan maos laporan { own-regency } sabbhan are.

# A home with several duties, and the home of officers.
act-button = Dhaddhi …
act-which =
    <b>Kasokan atugas dhaddhi ponapa samangken?</b>
    Beranda ban menuna noro' aganti. Kabhar kaangghuy tugas laenna pagghun ekerem.
home-duty = Tugas Panjennengan: <b>{ $place }</b>
home-task-office = • <b>{ $office }</b>: { $figures } ({ $rate }), peringkat { $rank } dhari { $of }, { $open } ghi' ta' mare
home-task-silent = • <b>{ $office }</b>: ghi' tadha' datana
home-task-more = • ban { $count } kantor pole
button-group-code-of = Kode kaangghuy grubba
home-field-before = Petugas dateng: { $period }. Manabi ampon etantowaghi, blokka Panjennengan badha e /lapangan.
home-field-now = Tahap kunjungan teppa'na ajhalan. Tugas are paneka ban laporanna badha e tombol se paleng attas.
home-field-over = Tahap kunjungan ampon mare. Sakalangkong dhari panyambhut ghabayna.

error-role-elsewhere = Tugas ghapaneka kaangghuy { role-where }, banne kaangghuy { $unit }. Coba nyama se laen.
error-invitation-unknown = Onjangan ghapaneka ta' ekennal. Manabi link-ka kapotong, nyo'on ekerem sakale pole.
error-invitation-expired = Bates baktona onjangan ghapaneka ampon lebat. Nyo'on se anyar ka se ngonjang.
error-invitation-used-up = Onjangan ghapaneka ampon eangghuy sadhaja. Nyo'on se anyar ka se ngonjang.
error-invitation-revoked = Onjangan ghapaneka ampon ebatallaghi. Manabi ghi' parlo, atanya ka se ngonjang.
error-invitation-own = Ghapaneka onjangan dhari Panjennengan dhibi'. Kerem link-ka ka se eonjang.
error-invitation-held = Tugas ghapaneka ampon badha e Panjennengan, dhaddhi onjanganna ta' parlo pole.
