# What several commands say, and the small ones: help, man, schema, explain, completions.

command-account-missing = falta a conta de faturamento
command-add-account = adicione --account ID ou defina account no perfil
command-add-country = adicione --country CC ou defina country no perfil
command-browser-needs-terminal = o navegador só é aberto a partir de um terminal
command-build-with-sandbox = compile com o recurso `sandbox`, que vem ativado por padrão
command-correct-id-or-pattern = corrija o id ou o padrão no perfil
command-country-not-known = o país da conta não é conhecido
command-date-to-use = use 2026-11-23, 2026-11-23T14:00 (seu fuso horário) ou 2026-11-23T14:00:00Z
command-did-you-mean = você quis dizer { $name }?
command-embedded-portal = sandbox: portal embutido em { $url }; nada sai desta máquina
command-file-empty = { $file } está vazio
command-file-not-read = não é possível ler { $file }: { $error }
command-file-not-utf = { $file } não é texto UTF-8: o byte { $at } não é válido
command-file-not-written = não é possível gravar { $path }: { $error }
command-give-one-id = informe um único id
command-help-lists-commands = `lumenctl help` mostra a lista de comandos
command-id-not-of-pattern = { $id } não corresponde ao service_id_pattern { $pattern } do perfil
command-interrupted = interrompido
command-leave-web-out = omita --web; com -o json o endereço está em href
command-no-browser = o ambiente gráfico não tem um navegador para abrir a página
command-no-event-loop = o sistema não fornece um loop de eventos: { $error }
command-no-sandbox = esta compilação do lumenctl não inclui o sandbox
command-no-token = não há token
command-no-web-page = o portal não indica nenhuma página que possa ser aberta
command-not-a-date = '{ $text }' não é uma data
command-not-after = não é posterior a { $flag }
command-not-together = não pode ser usado junto com { $flag }
command-nothing-sent = nada foi enviado
command-only-own-pages = só são abertas páginas https da própria origem do portal; -o json mostra o href
command-open-it-yourself = abra você mesmo: { $page }
command-page-not-made = não foi possível gerar a página: { $error }
command-page-opened = página aberta: { $page }
command-refused-without-why = um valor foi recusado sem indicação do motivo
command-shows-whether-arrived = { $command } mostra se chegou
command-some-failed =
    { $what ->
        [attachments] falha em { $failed } de { $count } anexos
        [changes] falha em { $failed } de { $count } mudanças
        [files] falha em { $failed } de { $count } arquivos
        [inquiries] falha em { $failed } de { $count } solicitações
        [orders] falha em { $failed } de { $count } ordens
        [tickets] falha em { $failed } de { $count } chamados
       *[writes] falha em { $failed } de { $count } escritas
    }
command-text-control = tem uma quebra de linha ou outro caractere de controle
command-text-empty = está vazio
command-text-file-too-large = { $file } é maior que 1 MiB; envie-o como anexo
command-text-invisible = tem o caractere invisível { $code } na posição { $position }
command-text-no-letter = não tem letras nem dígitos
command-text-one-line = uma única linha de 1 a { $most } caracteres
command-text-too-long = tem { $length } caracteres
command-topics = tópicos: { $topics }
command-trying-again = { $reason }; nova tentativa em { $seconds } s
command-unknown-command = não existe o comando '{ $word }'
command-wait-again =
    { $what ->
        [change] não há problema com a mudança em si: espere de novo ou por mais tempo
       *[ticket] não há problema com o chamado em si: espere de novo ou por mais tempo
    }
command-wait-goes-on =
    { $what ->
        [change] mudança { $id }: { $error }; a espera continua
       *[ticket] chamado { $id }: { $error }; a espera continua
    }
command-wait-is-over =
    { $what ->
        [change] a mudança { $id } está no estado { $status } e ainda não chegou a { $wanted }; o tempo de espera acabou
       *[ticket] o chamado { $id } está no estado { $status } e ainda não chegou a { $wanted }; o tempo de espera acabou
    }
command-wait-moved =
    { $what ->
        [change] mudança { $id }: { $from } ► { $to }
       *[ticket] chamado { $id }: { $from } ► { $to }
    }
command-wait-without-result = uma espera terminou sem resultado
command-web-one-page = abre uma única página
