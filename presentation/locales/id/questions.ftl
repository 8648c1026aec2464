contact = <b>{ $name }</b>, { $reach } ({ $hours })
contact-none = kantor BPS { $regency }, pada jam kerja
