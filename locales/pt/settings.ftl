# Profiles, the config file, and the values of settings.

settings-address-begins-https = o endereço deve começar com https://
settings-address-example = exemplo de endereço: https://portal.example
settings-address-has-character = o endereço tem um espaço ou outro caractere que não é permitido
settings-address-has-credentials = o endereço contém um nome de usuário ou uma senha
settings-address-has-query = o endereço tem uma consulta (?) ou um fragmento (#)
settings-address-http-here-only = http:// só é permitido para esta máquina, porque qualquer um no caminho poderia ler as credenciais
settings-address-no-host = o endereço não indica um host
settings-address-no-url = o endereço não é uma URL: { $error }
settings-address-without-query = omita tudo a partir de ? ou #
settings-certificate-for-other-portal = defina LUMENCTL_CLIENT_CERT (e LUMENCTL_CLIENT_KEY) para esse portal, ou use um perfil próprio para ele
settings-certificate-of-other-portal = o certificado de cliente do perfil é para o portal do próprio perfil, mas o endereço em uso é outro ({ $source })
settings-choose-or-make-profile = escolha um com --profile, ou crie um com lumenctl config init
settings-choose-profile = escolha um com --profile ou LUMENCTL_PROFILE ({ $names }), ou de forma permanente com lumenctl config set default_profile NAME
settings-command-empty = o comando não indica nenhum programa
settings-config-file-create = informe um arquivo existente com --config ou LUMENCTL_CONFIG, ou crie um com lumenctl config init
settings-config-file-missing = não existe o arquivo de configuração { $path }
settings-credentials-come-from = as credenciais vêm de LUMENCTL_CLIENT_SECRET, LUMENCTL_CLIENT_SECRET_FILE ou LUMENCTL_TOKEN
settings-default-limit = 30s é o padrão
settings-did-you-mean-one-of = você quis dizer { $near }? use um destes: { $words }
settings-environment-incomplete = as variáveis de ambiente não bastam; falta definir: { $keys }
settings-home-missing = não há uma pasta pessoal onde guardar arquivos
settings-key-missing = falta { $key }
settings-key-not-in-file = { $key } não fica no arquivo de configuração
settings-key-outside-profile = '{ $key }' está fora de um perfil
settings-key-secret = '{ $key }' é um segredo, e o arquivo de configuração não guarda segredos
settings-key-table = { $key } é uma tabela
settings-key-unknown = não existe o parâmetro '{ $key }'
settings-keys-known = chaves conhecidas: { $keys }
settings-leave-out = em vez disso, omita o parâmetro
settings-limit-zero = o tempo limite de uma requisição deve ser maior que zero
settings-list-item-empty = o item { $at } da lista está vazio
settings-must-be =
    { $form ->
        [list] { $key } deve ser uma lista de textos entre aspas; é do tipo { $kind }
        [pairs] { $key } deve ser uma tabela de id = "nome"; é do tipo { $kind }
       *[text] { $key } deve ser um texto entre aspas; é do tipo { $kind }
        [truth] { $key } deve ser true ou false, sem aspas; é do tipo { $kind }
    }
settings-must-be-profiles-table = { $key } deve ser uma tabela de perfis: [profiles.NAME]; é do tipo { $kind }
settings-must-be-such-as =
    { $form ->
        [list] { $key } deve ser uma lista de textos entre aspas, por exemplo { $example }; é do tipo { $kind }
        [pairs] { $key } deve ser uma tabela de id = "nome", por exemplo { $example }; é do tipo { $kind }
       *[text] { $key } deve ser um texto entre aspas, por exemplo { $example }; é do tipo { $kind }
        [truth] { $key } deve ser true ou false, sem aspas, por exemplo { $example }; é do tipo { $kind }
    }
settings-must-be-table = { $key } deve ser uma tabela: { $table }; é do tipo { $kind }
settings-one-or-other = { $one }  ou  { $other }
settings-or-give-variables = ou defina LUMENCTL_BASE_URL, LUMENCTL_CLIENT_ID e LUMENCTL_CLIENT_SECRET
settings-path-empty = o caminho está vazio ou contém um byte nulo
settings-pattern-empty = o padrão está vazio
settings-pattern-example = exemplo de padrão: [A-Z]{ "{" }4{ "}" }[0-9]{ "{" }5{ "}" }; o Service ID inteiro deve corresponder a ele
settings-pattern-invalid = '{ $text }' não é um padrão: { $error } (no caractere { $at })
settings-portal-missing = nenhum portal está configurado
settings-profile-exists = perfis existentes: { $names }
settings-profile-incomplete = o perfil '{ $name }' não está completo; falta definir: { $keys }
settings-profile-make = crie-o com lumenctl config init --profile { $name }
settings-profile-name-invalid = '{ $name }' não pode ser o nome de um perfil
settings-profile-name-letters = use de 1 a 64 letras, dígitos, - _ . e comece com uma letra ou um dígito
settings-profile-not-selected = nenhum perfil está selecionado
settings-profile-unknown = não existe o perfil '{ $name }' em { $path }
settings-profiles-table = profiles deve ser uma tabela de perfis: [profiles.NAME]
settings-root-example = uma raiz é um caminho como /tmf-api/troubleTicket/v5, ou um endereço da mesma origem do portal
settings-root-missing = o perfil não indica onde o portal tem esta API: falta { $key }
settings-root-not-path = '{ $text }' não é o caminho de uma API
settings-root-of-other-origin = { $key } não é da mesma origem do portal
settings-root-same-origin = as credenciais só vão para a origem de base_url: use um caminho, ou um endereço dessa origem
settings-root-without = uma raiz é um caminho como /tmf-api/troubleTicket/v5, sem //, .., ? nem #
settings-sandbox-not-in-use = o sandbox foi iniciado, mas não está em uso
settings-sandbox-not-started = o sandbox está em uso, mas não foi iniciado
settings-secret-asked-at-login = depois lumenctl auth login pede o segredo; LUMENCTL_CLIENT_SECRET ou LUMENCTL_CLIENT_SECRET_FILE também podem fornecê-lo, e um token pronto em LUMENCTL_TOKEN substitui os dois
settings-secret-elsewhere = remova-o; lumenctl auth login guarda o segredo no chaveiro do sistema; ou informe-o com LUMENCTL_CLIENT_SECRET ou LUMENCTL_CLIENT_SECRET_FILE, use um token pronto com LUMENCTL_TOKEN, ou indique em client_secret_command um programa que o imprima
settings-set-home = defina HOME ou { $variable } com um caminho absoluto
settings-set-row = defina uma entrada dela: { $key }.ID NAME
settings-set-up = configure um: { $command }
settings-size-example = um tamanho é um número inteiro com sua unidade: 10 MiB, 500 kB
settings-size-invalid = '{ $text }' não é um tamanho
settings-source-default = padrão
settings-source-file = arquivo de configuração, linha { $line }
settings-source-preset = preset { $name }
settings-source-profile = perfil { $name }, linha { $line }
settings-source-sandbox = sandbox
settings-source-unset = não definido
settings-text-control = o texto tem caracteres de controle ou mais de uma linha
settings-text-empty = o texto está vazio
settings-truth-invalid = '{ $text }' não é nem sim nem não
settings-truth-words = use 1, true, yes, on ou 0, false, no, off
settings-try-sandbox = para testar sem um portal, adicione --sandbox
settings-use-flag-or-variable = use { $flag } ou { $variable }
settings-use-https = use https://
settings-value-must-be =
    { $form ->
        [list] o valor deve ser uma lista de textos entre aspas
        [pairs] o valor deve ser uma tabela de id = "nome"
       *[text] o valor deve ser um texto entre aspas
        [truth] o valor deve ser true ou false, sem aspas
    }
settings-word-unknown =
    { $code ->
        [unknown_dialect] '{ $word }' não é um dialeto desta versão
        [unknown_language] '{ $word }' não é um idioma desta ferramenta
        [unknown_note_style] '{ $word }' não é uma forma de adicionar uma nota
        [unknown_place] '{ $word }' não é um lugar para o id externo
        [unknown_portal] '{ $word }' não é um portal do manual do cliente
       *[unknown_preset] '{ $word }' não é um preset desta versão
    }
settings-write-below-profile = escreva-o abaixo do cabeçalho do perfil: [profiles.NAME]
