contact = <b>{ $name }</b>, { $reach } ({ $hours })
contact-none = the BPS office of { $regency }, in office hours
