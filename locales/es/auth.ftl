# What `auth` says.

auth-ci-needs-no-sign-in = un job de CI no requiere inicio de sesión: basta con LUMENCTL_CLIENT_SECRET o LUMENCTL_CLIENT_SECRET_FILE
auth-client-id-is-missing = el perfil no indica con qué cliente iniciar sesión: falta client_id
auth-command-signs-in = no hay nada que hacer: cada comando inicia sesión con lo que imprime el programa
auth-leave-option-out = omita la opción y se le pedirá el secreto
auth-leave-sandbox-out = para iniciar sesión en un portal real, no use el sandbox
auth-no-place-for-record = no hay dónde guardar el registro del inicio de sesión
auth-no-terminal = no hay una terminal en la que se pueda pedir el secreto de cliente
auth-pipe-secret = páselo por una tubería: … | lumenctl auth login --client-secret-stdin
auth-sandbox-needs-no-sign-in = el portal integrado no requiere inicio de sesión: cada comando inicia sesión por su cuenta
auth-secret-comes-from-command = el perfil toma el secreto de client_secret_command, que tiene prioridad sobre uno guardado
auth-secret-is-in-kernel = aquí no hay Secret Service, por lo que el secreto está en el llavero del kernel: se pierde al reiniciar la máquina y algunos días después de su último uso
auth-secret-is-too-large = lo que llega por stdin supera los 64 KiB, y eso no es un secreto
auth-secret-question = secreto de cliente de { $client } en { $origin }:
auth-set-client-id = lumenctl config set client_id ID, o defina LUMENCTL_CLIENT_ID
auth-stdin-is-terminal = stdin es una terminal, en la que el secreto quedaría a la vista
auth-stdin-unreadable = no se puede leer stdin: { $error }
auth-token-is-readable = quien lea este token puede actuar en su nombre hasta que venza; en un script: TOKEN=$(lumenctl auth token)
auth-unset-command = o elimínelo: lumenctl config unset client_secret_command
auth-variable-comes-first = { $variable } está definida y tiene prioridad sobre la credencial guardada; elimínela para usar la guardada
auth-variable-is-still-set = { $variable } sigue definida, y los comandos la usan
