# What `contacts` says.
