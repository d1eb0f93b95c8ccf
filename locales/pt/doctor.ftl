# What `doctor` says.

doctor-ask-for-scope = esta credencial não tem permissão para usá-la; peça o escopo aos responsáveis pelo portal
doctor-ca-file = se um proxy da empresa assina os certificados, informe a CA dele com ca_file; client_cert é para portais que pedem um; não há como desativar a verificação
doctor-certificate-ends-soon = o certificado do portal vence em breve; os responsáveis por ele precisam renová-lo
doctor-check-base-url = verifique base_url, a rede e seus servidores DNS
doctor-check-proxy-name = verifique o nome do host em HTTPS_PROXY
doctor-check-secret = verifique client_id e o segredo: lumenctl auth login
doctor-checks-failed = { $failed ->
        [one] { $failed } de { $total } verificações falhou
       *[other] { $failed } de { $total } verificações falharam
    }
doctor-clock-is-ahead = este relógio está { $seconds } s adiantado em relação ao do portal
doctor-clock-is-behind = este relógio está { $seconds } s atrasado em relação ao do portal
doctor-clocks-agree = este relógio e o do portal coincidem
doctor-config = perfil { $profile }, { $url }, lumenctl { $version }
doctor-config-of-sandbox = perfil { $profile }, o portal embutido
doctor-config-without-profile = sem perfil, { $url }, lumenctl { $version }
doctor-connected = conectado a { $host } em { $took } ms
doctor-credential-is-taken = o portal aceita a credencial
doctor-firewall = pergunte à equipe de redes se há um firewall no caminho; um proxy é definido com HTTPS_PROXY
doctor-host-is = { $host } resolve para { $addresses }
doctor-host-not-found = o host não foi encontrado
doctor-keyring-works = o chaveiro do sistema pode ser usado
doctor-look-at-first = comece pela primeira que falhou: as seguintes podem ser consequência dela
doctor-no-connection = não há conexão com o portal
doctor-no-proxy = nenhum
doctor-nothing-kept = nada deste portal está guardado
doctor-plain-http = o portal está nesta máquina e a comunicação é em HTTP sem criptografia
doctor-portal-does-not-answer = o portal não responde
doctor-portal-not-reached = não é possível acessar o portal
doctor-portal-tells-no-time = o portal não informa sua hora
doctor-proxy-has-to-allow = o proxy precisa permitir CONNECT para o portal; NO_PROXY indica os hosts acessados sem ele
doctor-root-not-set = { $key } não está definido
doctor-run-with-v = execute de novo com -v e avise os responsáveis pelo portal
doctor-sandbox-without-profile = sem perfil, o portal embutido
doctor-secret-kept-in = o segredo é guardado em: { $storage }
doctor-set-clock = ajuste o relógio desta máquina (NTP): dele dependem a expiração dos tokens e o início das janelas
doctor-set-root = a API não está nesse endereço: defina { $key } no perfil
doctor-signed-by = assinado por { $name }
doctor-through-proxy = por meio de { $proxy } (HTTPS_PROXY)
doctor-tls-failed-signed-by = { $reason }; o certificado é assinado por { $issuer }
doctor-until = até { $end }
