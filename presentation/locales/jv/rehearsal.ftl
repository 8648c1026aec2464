# A native speaker's review is still wanted.
# The rehearsal: what the bot would send on the days ahead. For the census team.
error-rehearsal-busy = Gladhi ingkang wau taksih mlampah. Mangga dipuncobi malih sekedhap malih mawi /geladi.
error-rehearsal-failed = Gladhinipun dereng kasil. Bot tetep nyambut damel kados limrahipun; mangga dipuncobi malih sekedhap malih mawi /geladi.
error-rehearsal-away = Basis data nembe repot, dados gladhinipun dereng saged dipunetang. Mangga dipuncobi malih sekedhap malih mawi /geladi.
rehearsal-begun = 🎬 Gladhi nembe kula etang, saged ngantos sawetawis menit. Asilipun medal ing mriki; prentah sanesipun tetep saged dipunangge.
rehearsal-title = 🎬 <b>Gladhi { $period }</b>
rehearsal-assumed = Menawi mboten wonten ingkang mangsuli lan mboten wonten data enggal, <b>{ $count }</b> pesen badhe dipunkirim. Ingkang saged kula aruhi: { $people } tiyang.
rehearsal-nothing = Mboten wonten ingkang dipunkirim ing dinten-dinten niku.
rehearsal-day = { $day } · <b>{ $count }</b> · { $kinds }
rehearsal-hour = { $day } { $time } · { $count } · { $kinds }
rehearsal-fullest = Jam paling kebak: { $moment }, { $count } pesen, kinten-kinten { $minutes } menit
rehearsal-trouble = Ingkang badhe gagal ({ $count }): { $trouble }
rehearsal-moved = Dipungeser: { $count } ({ $reasons })
rehearsal-dropped = Mboten siyos dipunkirim: { $count } ({ $reasons })
rehearsal-occasions = Dinten pangenget ingkang dipungeser amargi dinten utawi wekdal kendel: { $days }
rehearsal-crowded = Wonten ingkang nampi 3 pesen utawi langkung sedinten: { $count } dinten ({ $days }), paling kathah { $most }
rehearsal-groups = Grup ingkang mboten nampi papan: { $count } ({ $units })
rehearsal-offices = Kantor ingkang pimpinanipun dereng nggabung: { $count } ({ $units })
rehearsal-role-group = Grup
rehearsal-example = { $kind } · { $role } · { $moment }
rehearsal-picture-title = Gladhi { $period }
rehearsal-picture-note = Pesen saben dinten, menawi mboten wonten ingkang mangsuli lan mboten wonten data enggal
