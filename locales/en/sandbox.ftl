# What `sandbox` says.
