# The groups of faq.yaml, as buttons.
topic-group-dasar = About the census
topic-group-online = The online form
topic-group-petugas = Officers and stickers
topic-group-data = Your data
