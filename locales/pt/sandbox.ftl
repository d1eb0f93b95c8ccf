# What `sandbox` says.

sandbox-no-signals = não é possível esperar por sinais: { $error }
sandbox-serving = sandbox: em serviço em { $url } até Ctrl-C
sandbox-serving-with-faults = sandbox: em serviço em { $url } até Ctrl-C; para repetir as mesmas falhas, acrescente --fault-seed { $seed }
