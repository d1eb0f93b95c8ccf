# What `sandbox` says.

sandbox-batches-are-forgotten =
    { $batches ->
        [one] también se descartó 1 lote de filas registrado con --sandbox
       *[other] también se descartaron { $batches } lotes de filas registrados con --sandbox
    }
sandbox-disk-is-full = el disco de la base de datos del sandbox { $path } está lleno
sandbox-fault-is-given-twice = la falla { $name } se indicó dos veces
sandbox-fault-needs-value = la falla { $name } requiere un valor
sandbox-fault-takes-no-value = la falla { $name } no lleva valor
sandbox-file-is-newer = la base de datos del sandbox { $path } tiene la versión { $found }, este lumenctl conoce versiones hasta la { $known }; actualice lumenctl, o restablezca el sandbox
sandbox-file-is-not-ours = { $path } no es una base de datos del sandbox; indique otro archivo, o mueva este a otro lugar
sandbox-file-unusable = no se puede usar la base de datos del sandbox { $path }: { $error }
sandbox-flavours = use tmf o servicenow
sandbox-forms-of-faults = las fallas se escriben { $forms }
sandbox-forms-of-faults-with-guess = ¿quiso decir { $guess }? las fallas se escriben { $forms }
sandbox-give-fault-once = indique { $name } una sola vez
sandbox-lifetime-is-wrong = un token puede vencer después de 1s a 1h en segundos enteros, no después de '{ $text }'
sandbox-no-signals = no se pueden esperar señales: { $error }
sandbox-no-thread = no se puede iniciar el hilo del sandbox: { $error }
sandbox-not-created = no se puede crear la base de datos del sandbox { $path }: { $error }
sandbox-page-status-is-wrong = '{ $code }' no es un código de estado HTTP de 200 a 299 que lleve cuerpo
sandbox-port-is-taken = el puerto { $port } de 127.0.0.1 está ocupado; elija otro, o 0 para cualquiera que esté libre
sandbox-port-unusable = no se puede escuchar en el puerto { $port } de 127.0.0.1: { $error }
sandbox-rate-is-wrong = '{ $text }' no es una tasa: un número de peticiones seguido de /s, /m o /h
sandbox-seed-not-filed = no se pueden registrar los tickets y cambios propios del sandbox: { $message }
sandbox-seed-unreadable = no se pueden leer los datos iniciales del sandbox: { $error }
sandbox-serving = sandbox: en servicio en { $url } hasta Ctrl-C
sandbox-serving-with-faults = sandbox: en servicio en { $url } hasta Ctrl-C; para repetir las mismas fallas, agregue --fault-seed { $seed }
sandbox-share-is-wrong = '{ $text }' no es una proporción de las peticiones: un número de 0 a 1
sandbox-status-is-wrong = '{ $code }' no es un código de estado HTTP de 400 a 599
sandbox-too-few-services = { $asked } no alcanza; el sandbox tiene al menos { $least } servicios
sandbox-unknown-fault = no existe la falla '{ $name }'
sandbox-unknown-flavour = el sandbox no tiene la variante '{ $text }'
