# What this census counts, and words that hold for it alone.

-counted = family
-Counted = Family
-counted-many = families
-Counted-many = Families

command-status = Check our household's status
home-prepare = I'll tell you when it opens. Meanwhile, get the family card and everyone's ID cards ready.
page-prepare = While you wait, have the family card and everybody's identity cards ready.
claim-go-on = That's fine, your form is waiting. Sign in again at { $domain } with the same NIK, family card number and password, and send it once everything is complete.
visits-when-ready = Have the family card and identity cards ready. It is free, and one person at home is enough.
visits-when-complete = If an officer drops by, just show your receipt.

# Why somebody cannot take part online: cannot_online in census.yaml.
offline-new-card = My family card is new
offline-not-found = My NIK is not found
offline-no-device = No phone or internet
offline-other = Something else
