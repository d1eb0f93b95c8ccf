# What `auth` says.
