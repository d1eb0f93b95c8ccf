# What `auth` says.

auth-ci-needs-no-sign-in = um job de CI não precisa de autenticação: basta LUMENCTL_CLIENT_SECRET ou LUMENCTL_CLIENT_SECRET_FILE
auth-client-id-is-missing = o perfil não indica com qual cliente se autenticar: falta client_id
auth-command-signs-in = não há nada a fazer: cada comando se autentica com o que o programa imprime
auth-leave-option-out = omita a opção para que ele seja pedido
auth-leave-sandbox-out = não use o sandbox para entrar em um portal real
auth-no-place-for-record = não há onde guardar o registro da autenticação
auth-no-terminal = não há um terminal no qual pedir o segredo do cliente
auth-pipe-secret = passe-o por um pipe: … | lumenctl auth login --client-secret-stdin
auth-sandbox-needs-no-sign-in = o portal embutido não exige autenticação: cada comando se autentica por conta própria
auth-secret-comes-from-command = o perfil obtém o segredo de client_secret_command, que tem prioridade sobre um segredo guardado
auth-secret-is-in-kernel = não há Secret Service aqui, por isso o segredo está no chaveiro do kernel: ele se perde quando a máquina é reiniciada e alguns dias após o último uso
auth-secret-is-too-large = o que chega por stdin passa de 64 KiB, e isso não é um segredo
auth-secret-question = segredo do cliente { $client } em { $origin }:
auth-set-client-id = lumenctl config set client_id ID, ou defina LUMENCTL_CLIENT_ID
auth-stdin-is-terminal = stdin é um terminal, no qual o segredo ficaria visível
auth-stdin-unreadable = não é possível ler stdin: { $error }
auth-token-is-readable = quem ler este token pode agir em seu nome até que ele expire; em um script: TOKEN=$(lumenctl auth token)
auth-unset-command = ou remova-o: lumenctl config unset client_secret_command
auth-variable-comes-first = { $variable } está definida e tem prioridade sobre a credencial guardada; remova-a para usar a guardada
auth-variable-is-still-set = { $variable } continua definida, e os comandos a usam
