# What the way to the portal says: requests, answers, sign-in, attachments, writes that are not settled.

portal-address-not-usable = não é possível requisitar { $url }: { $error }
portal-answer-cut-off = a resposta do portal passa de { $size } MiB e foi cortada
portal-answer-has-no-token = a resposta não traz access_token
portal-answer-is-empty = está vazia
portal-answer-is-no-json = não é JSON ({ $error })
portal-answer-is-no-list = não é uma lista
portal-answer-is-no-list-of-pages = não é uma lista, portanto não há páginas para juntar
portal-answer-is-no-ticket = não é um chamado ({ $error })
portal-answer-is-web-page = é uma página web com o título "{ $title }"
portal-answer-is-web-page-or-xml = é uma página web ou XML em vez de JSON
portal-answer-not-kept = não é possível guardar a resposta: { $error }
portal-answer-not-readable = não é possível ler a resposta do portal: { $why }
portal-answered = o portal respondeu { $status }: { $message }
portal-attachment-at-other-origin = { $name } está em { $address }, que não é a origem do portal e não recebe requisições daqui
portal-attachment-is-no-base64 = o conteúdo de { $name } não é base64
portal-attachment-without-content = não traz nem conteúdo nem endereço para { $name }
portal-attachments-not-kept = não é possível guardar os anexos no disco: { $error }
portal-ca-file-unusable = o arquivo de CA { $file }: { $why }
portal-catalogue-is-no-list = o catálogo não é uma lista
portal-change-not-shown-yet = o portal aceitou a alteração e ainda não a mostra
portal-change-without-id = há uma solicitação de mudança sem id
portal-changed-all-the-time = a mudança é alterada por outros o tempo todo
portal-client-certificate-unusable = o certificado do cliente { $file }: { $why }
portal-client-key-unusable = a chave do cliente { $file }: { $why }
portal-external-id-not-kept = o portal não guarda o id externo: de agora em diante ele vai também como última linha da descrição (Ref: ID) e é encontrado por ela
portal-file-became-longer = aumentou enquanto era lido
portal-file-became-shorter = diminuiu enquanto era lido
portal-file-has-changed-hint = nada foi enviado; anexe-o quando ninguém estiver gravando nele, ou anexe uma cópia
portal-file-is-empty = { $file } está vazio
portal-file-is-folder = { $file } é uma pasta
portal-file-is-folder-hint = anexe os arquivos que estão nela, ou um arquivo compactado com eles
portal-file-is-not-regular = { $file } não é um arquivo regular
portal-file-is-not-regular-hint = em vez disso, passe o conteúdo dele a -
portal-file-not-readable = não é possível ler { $file }: { $error }
portal-file-not-there = não existe o arquivo { $file }
portal-file-not-written = não é possível gravar { $file }: { $error }
portal-file-too-large = { $file } passa dos { $limit } que o perfil permite (attachment_limit)
portal-file-too-large-hint = compacte-o ou anexe uma parte
portal-id-not-looked-up = lista mais de { $count } itens sem uma ordem útil, portanto não é possível procurar { $id } (dialect.external_id = "attribute" no perfil indica que o portal guarda o id onde um filtro o encontra)
portal-key-is-exposed = outros podem lê-la; execute: chmod 600 { $file }
portal-key-not-in-file = não contém uma chave privada sem senha (PKCS #8, PKCS #1 ou SEC 1, em PEM)
portal-key-without-certificate = não há um certificado para ela; defina client_cert
portal-list-does-not-end = a lista não termina depois de { $count } páginas
portal-next-page-at-other-origin = a próxima página está em outra origem, que receberia a credencial: { $url }
portal-next-page-not-usable = a próxima página: { $error }
portal-no-answer = sem resposta de { $host }: { $reason }
portal-no-answer-to-any-try = o portal não respondeu a nenhuma das tentativas
portal-no-certificate-in-file = não contém nenhum certificado
portal-no-connection = não é possível conectar-se a { $host }: { $reason }
portal-no-connection-in-time = não houve conexão em { $seconds } s
portal-no-further-explanation = sem mais explicações
portal-not-an-address = { $text } não é um endereço: { $error }
portal-not-at-origin = { $url } não está na origem de base_url
portal-not-below-base-url = { $url } não fica sob base_url
portal-nothing-came = nada chegou em { $seconds } s
portal-order-without-id = há uma ordem sem id
portal-other-kind =
    { $kind ->
        [billing-inquiry] { $id } não é uma solicitação de faturamento
        [change-request] { $id } não é uma solicitação de mudança
        [order] { $id } não é uma ordem
       *[service] { $id } não é um serviço
        [service-extension] { $id } não é uma extensão de serviço
        [trouble-ticket] { $id } não é um chamado
        [user] { $id } não é um usuário
    }
portal-outcome-unknown = a requisição foi enviada, mas não foi possível apurar se o portal a recebeu: { $cause }
portal-overtaken = { $id } já está no estado { $status }
portal-proxy-failed = o proxy { $proxy }: { $reason }
portal-proxy-makes-no-connection = não estabelece conexão com { $host }: não tem permissão, ou o nome e a senha em HTTPS_PROXY estão errados
portal-proxy-not-a-url = HTTPS_PROXY não é a URL de um proxy, como http://proxy:3128 (são aceitos http e https)
portal-proxy-wants-password = pede um nome e uma senha: HTTPS_PROXY=http://NOME:SENHA@HOST:PORTA
portal-rate-hint = escreva-a como 5/s, 300/min ou 1000/h
portal-rate-is-none = '{ $text }' não é uma taxa de requisições
portal-reason-without-explanation = { $reason }, sem mais explicações
portal-record-of-other-version = é de outra versão do lumenctl
portal-redirect-is-no-url = não é uma URL
portal-redirect-is-sixth = é o sexto redirecionamento seguido
portal-redirect-not-followed = o portal redireciona para { $to }, mas o redirecionamento não é seguido: { $why }
portal-redirect-says-not-where = não diz para onde
portal-redirect-to-other-origin = outra origem receberia a credencial; se o portal mudou de endereço, altere base_url
portal-redirect-turns-write-into-read = transformaria uma escrita em uma leitura
portal-request-not-readable = não é possível ler a requisição de { $file }: { $error }
portal-service-without-id = há um serviço sem id
portal-setting-not-set = { $key } não está definido
portal-sign-in-failed = a autenticação falhou: { $cause }
portal-sign-in-refused = { $host } recusou a autenticação: { $message }
portal-tells-of-another = foi pedido { $id }, mas a resposta é sobre { $other }
portal-ticket-changed-all-the-time = outros alteram o chamado o tempo todo: tente de novo mais tarde
portal-ticket-without-id = há um chamado sem id
portal-token-not-bearer = entrega tokens de um tipo diferente de Bearer
portal-token-not-for-header = o token tem caracteres que nenhum cabeçalho aceita
portal-too-many-requests = requisições demais
portal-user-lacks-key = um dos usuários não tem { $key }
portal-web-page = uma página web com o título "{ $title }"
portal-web-page-or-xml = uma página web ou XML em vez de JSON
portal-write-not-noted = não é possível registrar a escrita em { $folder }: { $error }
portal-write-not-noted-hint = nada foi enviado; libere espaço no disco, ou aponte XDG_STATE_HOME para outro
