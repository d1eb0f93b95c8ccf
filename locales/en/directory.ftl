# The directory: its notes, roles and matters, and what is said of wrong entries.
# Ids that begin with directory-note, -role and -matter are made of what stands in data/*.tsv.
