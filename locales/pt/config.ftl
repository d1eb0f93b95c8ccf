# What `config` says.
