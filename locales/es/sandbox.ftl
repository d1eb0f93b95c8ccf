# What `sandbox` says.

sandbox-no-signals = no se pueden esperar señales: { $error }
sandbox-serving = sandbox: en servicio en { $url } hasta Ctrl-C
sandbox-serving-with-faults = sandbox: en servicio en { $url } hasta Ctrl-C; para repetir las mismas fallas, agregue --fault-seed { $seed }
