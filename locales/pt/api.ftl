# What `api` says.
