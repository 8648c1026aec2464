# A native speaker's review is still wanted.
command-petugas = Preksa petugas se dateng
visits-button-officer = Preksa petugas
visits-button-report = Laporaghi ka tim sensus
visits-button-again = Preksa pole
visits-button-village = Dhisa laen

visits-officer-ask =
    🔎 <b>Pasera se dateng ka compo'na Panjennengan?</b>
    Ketik nyama lengkap otaba nomer e tandha pengenalla.
visits-officer-village = E dhisa ka'dhimma petugas ghapaneka dateng? Ketik nyamana dhisa.
visits-officer-which = Dhisa se ka'dhimma maksodda Panjennengan?

visits-officer-genuine = ✅ <b>Petugas resmi.</b> { $name } onggu atugas e { $village }.
visits-officer-genuine-number =
    ✅ <b>Nomerra petugas resmi</b> e { $village }, nyamana <b>{ $name }</b>.
    Pacocok sareng nyama ban foto e tandha pengenalla. Manabi ta' padha, tanya'aghi ghallu ka kantor.
visits-officer-listed = ✋ <b>Jha' eterrema ghallu.</b> { $name } badha e daftar petugas kaangghuy { $village }.
visits-officer-not_ours =
    ⚠️ <b>Bunten petugassa kaule.</b> Kaangghuy { $village } tadha' petugas se nyamana otaba nomerra ghapaneka.
    Jha' eparengngaghi data, pesse, otaba kode ponapa bisaos. Manabi sala ketik, preksa pole.
visits-officer-ask_office =
    ❔ <b>Ghi' ta' bisa epasteaghi</b> kaangghuy { $village }.
    Ketik nyama lengkap akadhi e tandha pengenalla, otaba nomerra. Manabi ghi' ta' paste, tanya'aghi ghallu ka kantor.
visits-officer-soon = Petugas molae dateng tangghal { $first_day }.
visits-officer-too-early = Nangeng petugas molae dateng tangghal { $first_day }. Manabi badha se dateng sateya, tanya'aghi ghallu ka kantor.
visits-officer-over = Petugas ampon mare dateng tangghal { $last_day }.
visits-officer-left =
    { $left ->
        [0] Are paneka ampon cokop. Lagghu' Panjennengan bisa mareksa pole.
       *[other] Are paneka Panjennengan ghi' bisa mareksa { $left } kale.
    }
visits-officer-reported =
    🙏 <b>Sakalangkong, laporanna ampon napa' ka tim sensus.</b>
    Se ebaca dhisa ban ketikanna Panjennengan, bunten nyamana Panjennengan.
    Manabi ta' arassa aman, olok tatangghana, ketua RT, otaba polisi.
visits-officer-alert =
    🚨 <b>Kabhar petugas palsu</b> e { $village }, { $moment }
    Se esebbut: { $said }
    Pasera se alapor ta' ecatet. Hubungi kantor dhisa ban koordinatorra.

error-badge-too-often =
    Saare bisa mareksa { $most } kale, ban ghapaneka ampon tadha'. Coba pole saamponna { $moment }.
    Manabi sateya badha se macoreghaghi, jha' eparengngaghi data. Olok ketua RT, otaba tanya'aghi ka kantor dhisa.
