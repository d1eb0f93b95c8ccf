# What `doctor` says.
