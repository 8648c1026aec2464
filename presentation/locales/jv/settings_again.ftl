# A native speaker's review is still wanted.
# Pangaturan: dipunwaos malih nalika bot mlampah.
settings-changed = ✅ Pangaturan sampun dipunwaos malih. Ingkang ewah lan langsung lumampah: { $keys }.
settings-same = ✅ Pangaturan sampun dipunwaos malih. Mboten wonten ingkang ewah.
settings-wait = Ingkang lumampah sasampunipun bot dipunlampahaken malih: { $keys }.
error-settings-refused = Pangaturan enggal dereng saged dipunangge, dados ingkang lami taksih lumampah. { $why }
error-settings-fixed = Bot niki mlampah tanpa berkas pangaturan, dados mboten wonten ingkang saged dipunwaos malih.
