# What the command line itself says: pages of help, and what was not understood.

cli-arguments-missing = faltam os seguintes argumentos obrigatórios: { $arguments }
cli-command-word = <COMANDO>
cli-completions-shells = use bash, zsh, fish, powershell ou elvish
cli-completions-unknown-shell = '{ $shell }' não é um shell conhecido
cli-conflict = o argumento '{ $argument }' não pode ser usado com '{ $other }'
cli-default = { "" }[padrão: { $values }]
cli-exists = existe '{ $form }'
cli-explain-did-you-mean = você quis dizer { $guess }?
cli-explain-did-you-mean-one-of = você quis dizer um destes: { $guesses }?
cli-explain-lists-codes = `lumenctl explain` mostra todos os códigos
cli-explain-page =
    { $code }

    O que aconteceu: { $what }
    Por quê: { $why }
    O que fazer: { $next }

    Exemplo:
    { "  " }{ $example }
cli-explain-unknown-code = não existe erro com o código '{ $code }'
cli-given-twice = o argumento '{ $argument }' não pode ser usado mais de uma vez
cli-goes-on-with = continue com um destes: { $verbs }
cli-heading-arguments = Argumentos:
cli-heading-commands = Comandos:
cli-heading-global-options = Opções globais:
cli-heading-options = Opções:
cli-heading-options-for-many-rows = Opções para muitas linhas:
cli-heading-options-of-writes = Opções de escrita:
cli-heading-usage = Uso:
cli-help-explains = use --help depois de um comando para ver a ajuda dele
cli-man-commands = COMANDOS
cli-man-description = DESCRIÇÃO
cli-man-examples = EXEMPLOS
cli-man-global-options = "OPÇÕES GLOBAIS"
cli-man-name = NOME
cli-man-options = OPÇÕES
cli-man-options-for-many-rows = "OPÇÕES PARA MUITAS LINHAS"
cli-man-options-of-writes = "OPÇÕES DE ESCRITA"
cli-man-see-also = Opções globais e códigos de saída: lumenctl(1), lumenctl help exit-codes
cli-man-synopsis = SINOPSE
cli-man-version = VERSÃO
cli-no-equals = '{ $argument }' precisa de um sinal de igual antes do valor
cli-not-complete = o comando não está completo
cli-not-utf-8 = um argumento não está em UTF-8
cli-options-word = { "" }[OPÇÕES]
cli-pass-as-value = para passar '{ $argument }' como valor, use '{ $form }'
cli-possible-values = { "" }[valores possíveis: { $values }]
cli-similar = você quis dizer '{ $name }'?
cli-too-many-values = '{ $argument }' não aceita outro valor '{ $value }'
cli-typographic-dash = '{ $arg }' começa com um travessão: digite --{ $name }
cli-unknown-argument = argumento inesperado '{ $argument }'
cli-unknown-command = não existe o comando '{ $word }'
cli-usage = uso: { $form }
cli-value-missing = '{ $argument }' precisa de um valor e nenhum foi informado
cli-wrong-number-of-values = '{ $argument }' tem uma quantidade de valores diferente da que aceita
cli-wrong-value = o valor '{ $value }' não é válido para '{ $argument }'
