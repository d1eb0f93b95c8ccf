# What `sandbox` says.

sandbox-batches-are-forgotten =
    { $batches ->
        [one] { $batches } lote de linhas registrado com --sandbox também foi descartado
       *[other] { $batches } lotes de linhas registrados com --sandbox também foram descartados
    }
sandbox-disk-is-full = o disco do banco de dados do sandbox { $path } está cheio
sandbox-fault-is-given-twice = a falha { $name } foi informada duas vezes
sandbox-fault-needs-value = a falha { $name } exige um valor
sandbox-fault-takes-no-value = a falha { $name } não aceita valor
sandbox-file-is-newer = o banco de dados do sandbox { $path } tem a versão { $found }, este lumenctl conhece versões até a { $known }; atualize o lumenctl, ou redefina o sandbox
sandbox-file-is-not-ours = { $path } não é um banco de dados do sandbox; informe outro arquivo, ou mova este para outro lugar
sandbox-file-unusable = não é possível usar o banco de dados do sandbox { $path }: { $error }
sandbox-flavours = use tmf ou servicenow
sandbox-forms-of-faults = as falhas são escritas assim: { $forms }
sandbox-forms-of-faults-with-guess = você quis dizer { $guess }? as falhas são escritas assim: { $forms }
sandbox-give-fault-once = informe { $name } uma única vez
sandbox-lifetime-is-wrong = um token pode expirar depois de 1s a 1h, em segundos inteiros, e não depois de '{ $text }'
sandbox-no-signals = não é possível esperar por sinais: { $error }
sandbox-no-thread = não é possível iniciar a thread do sandbox: { $error }
sandbox-not-created = não é possível criar o banco de dados do sandbox { $path }: { $error }
sandbox-page-status-is-wrong = '{ $code }' não é um código de status HTTP de 200 a 299 que tenha corpo
sandbox-port-is-taken = a porta { $port } de 127.0.0.1 está ocupada; escolha outra, ou 0 para qualquer uma livre
sandbox-port-unusable = não é possível escutar na porta { $port } de 127.0.0.1: { $error }
sandbox-rate-is-wrong = '{ $text }' não é uma taxa: um número de requisições seguido de /s, /m ou /h
sandbox-seed-not-filed = não é possível registrar os chamados e mudanças próprios do sandbox: { $message }
sandbox-seed-unreadable = não é possível ler os dados iniciais do sandbox: { $error }
sandbox-serving = sandbox: atendendo em { $url } até Ctrl-C
sandbox-serving-with-faults = sandbox: atendendo em { $url } até Ctrl-C; para repetir as mesmas falhas, adicione --fault-seed { $seed }
sandbox-share-is-wrong = '{ $text }' não é uma proporção das requisições: escreva um número de 0 a 1
sandbox-status-is-wrong = '{ $code }' não é um código de status HTTP de 400 a 599
sandbox-too-few-services = a quantidade de serviços ({ $asked }) é pequena demais; o sandbox tem pelo menos { $least }
sandbox-unknown-fault = não existe a falha '{ $name }'
sandbox-unknown-flavour = o sandbox não tem a variante '{ $text }'
