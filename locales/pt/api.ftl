# What `api` says.

api-field-contradicts = '{ $key }' contradiz um campo anterior
api-field-has-no-equals = '{ $text }' não tem '='
api-field-is-no-key = '{ $key }' não é uma chave: uma chave é um nome seguido de [NAME] ou [] quantas vezes for preciso
api-fields-and-input = os campos e --input não podem formar o corpo ao mesmo tempo
api-file-is-not-utf8 = { $file } não é texto UTF-8
api-file-is-too-large = { $file } passa de { $limit } MiB
api-file-unreadable = não é possível ler { $file }: { $error }
api-get-has-no-body = um GET ou HEAD não tem corpo
api-header-has-no-colon = um cabeçalho não tem dois-pontos
api-header-is-own = somente o lumenctl define { $name }
api-header-name-is-wrong = '{ $name }' não é o nome de um cabeçalho
api-header-value-is-wrong = o valor de { $name } tem uma quebra de linha ou um caractere que nenhum cabeçalho aceita
api-how-to-write-field = escreva KEY=VALUE, por exemplo status=closed
api-how-to-write-header = escreva assim: 'Accept-Language: pt'
api-key-is-one-thing = uma chave é um valor, um objeto ou uma lista, e um valor é informado uma única vez
api-look-before-sending-again = verifique o que o portal tem antes de enviá-la de novo:
api-methods = use GET, HEAD, POST, PUT, PATCH ou DELETE
api-only-get-has-pages = somente um GET tem páginas
api-outcome-unknown = a requisição foi enviada, mas não se sabe se o portal a executou: { $error }
api-profile-decides-who-asks = quem faz a requisição é definido pelo perfil e pela credencial
api-send-with-input = envie-o com --input
api-stdin-once = stdin só pode ser lido uma vez
api-unknown-method = '{ $text }' não é um método que possa ser enviado
api-write-query-behind-path = escreva no fim de PATH o que faz parte da consulta
