# What `doctor` says.

doctor-ask-for-scope = esta credencial no tiene permiso para usarla; pida el scope a los responsables del portal
doctor-ca-file = si un proxy de la empresa firma los certificados, indique su CA con ca_file; client_cert es para portales que piden uno; no hay forma de desactivar la verificación
doctor-certificate-ends-soon = el certificado del portal vence pronto; sus responsables deben renovarlo
doctor-check-base-url = revise base_url, la red y sus servidores DNS
doctor-check-proxy-name = revise el nombre de host en HTTPS_PROXY
doctor-check-secret = revise client_id y el secreto: lumenctl auth login
doctor-checks-failed = { $failed ->
        [one] falló { $failed } de { $total } comprobaciones
       *[other] fallaron { $failed } de { $total } comprobaciones
    }
doctor-clock-is-ahead = este reloj está { $seconds } s adelantado respecto al del portal
doctor-clock-is-behind = este reloj está { $seconds } s atrasado respecto al del portal
doctor-clocks-agree = este reloj y el del portal coinciden
doctor-config = perfil { $profile }, { $url }, lumenctl { $version }
doctor-config-of-sandbox = perfil { $profile }, el portal integrado
doctor-config-without-profile = sin perfil, { $url }, lumenctl { $version }
doctor-connected = conectado a { $host } en { $took } ms
doctor-credential-is-taken = el portal acepta la credencial
doctor-firewall = pregunte al equipo de redes si hay un firewall de por medio; un proxy se define con HTTPS_PROXY
doctor-host-is = { $host } resuelve a { $addresses }
doctor-host-not-found = no se encuentra el host
doctor-keyring-works = el llavero del sistema se puede usar
doctor-look-at-first = revise la primera que falló: las siguientes pueden ser consecuencia de ella
doctor-no-connection = no hay conexión con el portal
doctor-no-proxy = ninguno
doctor-nothing-kept = no se guarda nada de este portal
doctor-plain-http = el portal está en esta máquina y se le habla en HTTP sin cifrar
doctor-portal-does-not-answer = el portal no responde
doctor-portal-not-reached = no se puede llegar al portal
doctor-portal-tells-no-time = el portal no informa su hora
doctor-proxy-has-to-allow = el proxy debe permitir CONNECT hacia el portal; NO_PROXY indica los hosts a los que se llega sin él
doctor-root-not-set = { $key } no está definido
doctor-run-with-v = ejecútelo de nuevo con -v y avise a los responsables del portal
doctor-sandbox-without-profile = sin perfil, el portal integrado
doctor-secret-kept-in = el secreto se guarda en: { $storage }
doctor-set-clock = ajuste el reloj de esta máquina (NTP): de él dependen el vencimiento de los tokens y el inicio de las ventanas
doctor-set-root = no está allí: defina { $key } en el perfil
doctor-signed-by = firmado por { $name }
doctor-through-proxy = a través de { $proxy } (HTTPS_PROXY)
doctor-tls-failed-signed-by = { $reason }; el certificado está firmado por { $issuer }
doctor-until = hasta { $end }
