# A native speaker's review is still wanted.
# The rehearsal: what the bot would send on the days ahead. For the census team.
error-rehearsal-busy = Geladi se ka'adha' ghi' ajhalan. Coba pole dhagghi' lebat /geladi.
error-rehearsal-failed = Geladina ghi' ta' hasel. Bot pagghun alako akadhi biyasana; coba pole dhagghi' lebat /geladi.
error-rehearsal-away = Basis data teppa'na repot, daddhi geladina ghi' ta' bisa eetong. Coba pole dhagghi' lebat /geladi.
rehearsal-begun = 🎬 Geladi teppa'na eetong, bisa sampe' pan-saponapan menit. Hasella kalowar e dhinna'; parenta laen pagghun bisa eangghuy.
rehearsal-title = 🎬 <b>Geladi { $period }</b>
rehearsal-assumed = Manabi tadha' se ajawab ban tadha' data anyar, <b>{ $count }</b> pessen ekerema. Se bisa kaula sapa: { $people } oreng.
rehearsal-nothing = Tadha' se ekerem e are-are ka'issa'.
rehearsal-day = { $day } · <b>{ $count }</b> · { $kinds }
rehearsal-hour = { $day } { $time } · { $count } · { $kinds }
rehearsal-fullest = Jham paleng rammi: { $moment }, { $count } pessen, ra-kera { $minutes } menit
rehearsal-trouble = Se badhi gagal ({ $count }): { $trouble }
rehearsal-moved = Epaoba bakto: { $count } ({ $reasons })
rehearsal-dropped = Ta' dhaddhi ekerem: { $count } ({ $reasons })
rehearsal-occasions = Are pangenga' se epaoba lantaran are otaba bakto neng-enneng: { $days }
rehearsal-crowded = Badha se narema 3 pessen otaba lebbi saare: { $count } are ({ $days }), paleng bannya' { $most }
rehearsal-groups = Grup se ta' narema papan: { $count } ({ $units })
rehearsal-offices = Kantor se pamimpinna ghi' ta' agabung: { $count } ({ $units })
rehearsal-role-group = Grup
rehearsal-example = { $kind } · { $role } · { $moment }
rehearsal-picture-title = Geladi { $period }
rehearsal-picture-note = Pessen saare-are, manabi tadha' se ajawab ban tadha' data anyar
