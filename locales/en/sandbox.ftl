# What `sandbox` says.

sandbox-no-signals = cannot wait for signals: { $error }
sandbox-serving = sandbox: serving on { $url } until Ctrl-C
sandbox-serving-with-faults = sandbox: serving on { $url } until Ctrl-C; to have the same faults again, add --fault-seed { $seed }
