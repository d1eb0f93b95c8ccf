# Errors that any command can end with, and the exit codes.

error-check-credential = verifique a credencial: `lumenctl auth status` mostra de onde ela vem
error-check-sign-in = verifique o id do cliente, o segredo do cliente e o escopo
error-file-is-folder = é uma pasta
error-file-not-locked = não é possível bloquear { $path }: { $error }
error-file-not-read =
    { $code ->
        [invalid_contacts] não é possível ler o arquivo de contatos { $path }: { $why }
       *[invalid_config] não é possível ler o arquivo de configuração { $path }: { $why }
    }
error-file-not-toml = { $path }:{ $line }:{ $column } não é TOML: { $error }
error-file-not-written = não é possível gravar { $path }: { $error }
error-file-too-large = é maior que 1 MiB
error-folder-not-created = não é possível criar a pasta { $path }: { $error }
error-line-not-utf = a linha { $line } não é texto UTF-8
error-links-in-circle = seus links formam um ciclo
error-no-regular-file = não é um arquivo regular
error-portal-points-at = o portal aponta para { $path }
error-report-by-phone = enquanto o portal estiver fora do ar, informe a falha ao TSC por telefone, 24x7 (H21):
error-several-wrong = { $count } dados de entrada estão incorretos
error-sign-in-comes-from = lumenctl auth status mostra de onde eles vêm; lumenctl auth login guarda outro segredo
error-something-answered-instead = algo entre esta máquina e o portal pode ter respondido no lugar dele; verifique base_url e o proxy
error-token-comes-from = o token vem de token_url: `lumenctl config explain` mostra qual é
error-when-conflict = já existe e --if-exists fail foi informado, ou o estado não permite
error-when-customer_action_needed = a espera encontrou "em espera pelo cliente" (H6)
error-when-forbidden = a credencial não tem permissão para isso (403)
error-when-internal = um defeito do programa, ou uma falha imprevista
error-when-interrupted = Ctrl-C; o que foi feito está registrado
error-when-invalid_input = um erro de uso, ou uma validação antes de qualquer chamada: nada foi enviado
error-when-not_authenticated = não há credencial, ou o portal não a aceita (401)
error-when-not_configured = não há perfil, ou falta algo nele
error-when-not_found = o portal não tem o que foi pedido (404)
error-when-outcome_unknown = uma escrita foi enviada e não foi possível saber o resultado; mostra o id externo e como esclarecê-lo
error-when-partial = de vários itens, alguns falharam
error-when-rejected = o portal recusou o conteúdo (400, 422, outros 4xx)
error-when-timed_out = a espera terminou sem chegar ao estado; não há problema com o item em si
error-when-unavailable = sem conexão, TLS, 5xx ou 429 após todas as tentativas; mostra o telefone do TSC (H21)
error-when-wrong_end_state = a espera encontrou outro estado final
