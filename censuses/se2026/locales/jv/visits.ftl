# A native speaker's review is still wanted.
# Petugas sowan ing usaha.

visits-officer-ask =
    🔎 <b>Sinten ingkang sowan ing usaha panjenengan?</b>
    Mangga dipunketik nami jangkep utawi nomer ing tandha pengenalipun. Wonten kode QR utawi barcode? Mangga dipunkirim fotonipun.
visits-when-village = Usaha panjenengan ing desa pundi? Mangga dipunketik nami desanipun.
visits-when-before = 🗓 <b>{ $village }.</b> Petugas sowan ing usaha { $period }.
visits-when-left-out = Menawi usaha panjenengan kelangkungan, mangga dipunpencet <b>Dereng dipunsowani</b> sakniki, lan matur dhateng ketua RT utawi kantor desa.
visits-when-counted = 📝 Sampun dipuncathet menawi usaha panjenengan dereng dipunsowani. Kula wartosi menawi wonten wangsulan.
visits-missed-consent = Sasampunipun, kula cathet bilih usaha panjenengan ing { $village } dereng dipunsowani petugas, tanpa nami panjenengan.
visits-missed-too-soon = 🏪 <b>Petugas nembe wiwit sowan { $first_day }</b>, gantosan saking usaha dhateng usaha ngantos { $last_day }. Dados usaha panjenengan dereng kelangkungan. Menawi ngantos { $again } dereng wonten ingkang sowan, mangga dipunpencet <b>Dereng dipunsowani</b> malih.
visits-missed =
    🚪 <b>Warga ngendika dereng dipunsowani</b>
    Ingkang lapur mboten dipunsebat naminipun. Mangga usaha ingkang kliwatan dipunsowani malih, lajeng pencet desanipun.
visits-told-again = 🏪 <b>Petugas sampun mider malih ing { $village }.</b> Menawi usaha panjenengan taksih kliwatan, mangga kula dipunwartosi.
visits-told-done = 🏪 <b>Koordinator { $village } mangsuli:</b> usaha ingkang kliwatan sampun dipunsowani malih. Menawi taksih dereng, mangga kula dipunwartosi.
visits-asked =
    🏪 <b>Napa petugas sensus sampun sowan ing usaha panjenengan?</b>
    Ing { $village } sowanipun sampun dipuncathet rampung. Sawetawis warga kula tangleti kanthi acak, namung sepisan. Nama panjenengan mboten dipunsebat.
