# The civil registry beside the census: families and persons, and why they differ.
reconcile-title = Civil registry and census
reconcile-registry = Civil registry: { $source }, data as of { $day }
reconcile-online = Online: { $source }, data as of { $day }
reconcile-interviewed = Interviewed: reports of the blocks, data as of { $day }
reconcile-not-interviewed = Interviewed: no block has a report yet
reconcile-total = { $registry } families are registered. { $online } filled in online, { $interviewed } were interviewed.
reconcile-difference =
    { $way ->
        [less] { $count } fewer than registered
        [more] { $count } more than registered
       *[none] as many as registered
    }
reconcile-persons-unknown = Persons are compared where the registry, the online figures and the interviews all have them.
reconcile-flagged = Look at { $count } lines: there more than { $threshold } % of the registered families differ, without visits still to come.
reconcile-uncounted = Not in the sums, since nothing was counted there yet: { $count } lines ({ $names }).
reconcile-unlisted = Not in the registry's file: { $count } villages ({ $names }).
reconcile-reason-not-yet = visits still to come
reconcile-reason-not-met = not met or refused
reconcile-reason-moved-out = moved away
reconcile-reason-deaths = died
reconcile-reason-moved-in = moved in
reconcile-reason-cards-split = family card not split yet
reconcile-part =
    { $recorded ->
        [yes] { $reason }: { $count }
       *[no] perhaps { $reason }: { $count }
    }
reconcile-look = look at it
reconcile-sheet-page = For the decision
reconcile-sheet-rows = All lines
reconcile-column-place = Place
reconcile-column-district = District
reconcile-column-village = Village
reconcile-column-code = Code
reconcile-column-block = Block
reconcile-column-block-code = Code of the block
reconcile-column-families = Registered families
reconcile-column-persons = Registered persons
reconcile-column-online = Online
reconcile-column-online-families = Families online
reconcile-column-online-persons = Persons online
reconcile-column-interviewed = Interviewed
reconcile-column-interviewed-families = Families interviewed
reconcile-column-interviewed-persons = Persons interviewed
reconcile-column-difference = Difference of families
reconcile-column-share = Share of registered families
reconcile-column-difference-persons = Difference of persons
reconcile-column-reasons = Reasons
reconcile-column-likely = Likely
reconcile-column-flag = To do
reconcile-column-source = Source of the online figures
reconcile-column-day = Online, data as of
error-reconcile-nothing-counted = Nothing was counted in these villages yet. Import a recap or the list of blocks first.
error-civil-refused = The counts of the civil registry cannot be read yet: { $count } things have to be mended. Nothing has changed.
finding-civil-block-unknown = The block "{ $value }" is not on the list of blocks in this village.
finding-civil-village-and-blocks = This village stands in one line as a whole and in others by block. Keep one of the two, or it counts twice.
