# The directory: its notes, roles and matters, and what is said of wrong entries.
# Ids that begin with directory-note, -role and -matter are made of what stands in data/*.tsv.

directory-advice-billing-data = É solicitado no portal, com a opção Consulta; o dia 15 do mês decide a fatura (H17).
directory-advice-billing-question = O portal é mais rápido; os telefones são para quando não for possível acessá-lo (H14).
directory-advice-dispute = O Atendimento de faturamento resolve as disputas e emite os créditos.
directory-advice-invoice-reference = É solicitado por e-mail, com o respaldo do contrato.
directory-advice-managed-service = Somente os serviços gerenciados incluem um Gerente de serviços.
directory-advice-nonstandard-change = Uma mudança padrão é registrada com `lumenctl change submit` (H7 a H9).
directory-advice-order-status = O estado pode ser consultado a qualquer momento, com o Gerente de atendimento ao cliente ou no portal.
directory-advice-planned-works = As dúvidas vão para o escalonamento da Gestão de mudanças; adicione o número desse contato a contacts.toml.
directory-advice-portal-down = Informe por telefone; o TSC abre o chamado.
directory-advice-portal-feedback = A lista de endereços do manual do cliente não está nesta cópia.
directory-advice-portal-password = Escolha 'Esqueceu sua senha?' no portal: ele envia uma nova por e-mail.
directory-advice-portal-users = Quem faz isso é o seu próprio administrador do portal; cada ordem inclui um.
directory-advice-repair = O TSC atende por telefone ou por chamado, e pede o Service ID (H5).
directory-advice-service-extension = Começa no portal, em 'meus serviços'.
directory-advice-technical-design = Há um contato para cada área de produto: dados, data center, voz.
directory-advice-wholesale = Reparos e entregas são escalonados primeiro junto aos grupos operacionais.
directory-as-of-is-wrong = as_of '{ $text }' não é uma data, como 2026-11-01
directory-broken =
    a linha { $line } dos contatos incluídos no programa está danificada: { $why ->
        [heading] outro cabeçalho
        [field] falta um campo
        [country] país desconhecido
        [team] equipe desconhecida
        [kind] tipo desconhecido
        [display] não há nada para mostrar
       *[rule] regra desconhecida
    }
directory-e164-is-wrong = e164 '{ $text }' não é um sinal de mais seguido de 7 a 15 dígitos, como +551139572288
directory-key-is-missing = falta { $key }
directory-known =
    { $noun ->
        [teams] equipes conhecidas
        [kinds] tipos conhecidos
        [products] produtos conhecidos
        [roles] funções conhecidas
        [keys] chaves conhecidas
       *[matters] assuntos conhecidos
    }: { $known }
directory-known-with-guess =
    você quis dizer { $guess }? { $noun ->
        [teams] equipes conhecidas
        [kinds] tipos conhecidos
        [products] produtos conhecidos
        [roles] funções conhecidas
        [keys] chaves conhecidas
       *[matters] assuntos conhecidos
    }: { $known }
directory-leave-replaces-out = omita-o para adicionar uma nova entrada
directory-lookup-lists-them = lumenctl contacts lookup { $country } mostra todos; omita-o para adicionar um novo
directory-matter-billing-data = Mudaram a razão social, o ID tributário, os contatos de faturamento ou o endereço
directory-matter-billing-question = Uma dúvida sobre uma fatura
directory-matter-dispute = Uma fatura em disputa ou um crédito a receber
directory-matter-invoice-reference = Uma fatura deve trazer um número de PO, HES ou MIGO
directory-matter-managed-service = Um serviço gerenciado: qualidade, melhoria, mudança
directory-matter-new-service = Um serviço novo ou adicional, ou uma cotação
directory-matter-nonstandard-change = Uma mudança que não está na lista padrão ou não pode cumprir suas condições
directory-matter-order-status = O estado de uma ordem
directory-matter-planned-works = Os trabalhos programados da operadora
directory-matter-portal-down = O portal está fora do ar ou com falhas
directory-matter-portal-feedback = Uma pergunta ou sugestão sobre o portal
directory-matter-portal-password = Os dados de acesso ao portal foram esquecidos
directory-matter-portal-users = É preciso incluir, alterar ou desativar um usuário do portal
directory-matter-repair = Um serviço está fora do ar ou com falha
directory-matter-service-extension = É preciso estender um serviço
directory-matter-technical-design = Um projeto técnico ou seus requisitos
directory-matter-wholesale = Uma conta de atacado ou de operadora
directory-must-be-tables = { $key } deve ser uma lista de tabelas: [[{ $key }]]
directory-must-be-text = { $key } deve ser texto; é do tipo { $kind }
directory-note-cotia = Cotia.
directory-note-dial-colombia = Disque +57 601 611 9000: está impresso na forma anterior a setembro de 2021.
directory-note-dial-panama = Disque +507 314 0324: o código de país 507 está impresso como +50-7.
directory-note-dial-venezuela = Disque +58 212 204 9306: impresso sem o código de país, parece um número do Marrocos.
directory-note-forgotten-access = Acesso esquecido: o portal envia uma nova senha por e-mail (H19).
directory-note-invoice-reference = Para faturas que devem trazer um número de PO, HES ou MIGO ou outro requisito interno.
directory-note-local-attention = Impresso como atendimento local nos Estados Unidos.
directory-note-menu-option-4 = Escolha a opção 4 do menu. Impresso como atendimento local nos Estados Unidos.
directory-note-misprint-of-billing = O número de faturamento está impresso como 0800-800-5853; um dos dois pode ser um erro de impressão.
directory-note-misprint-of-tsc = Para quando não for possível acessar o portal. O número do TSC está impresso como 0800 800 5383; um dos dois pode ser um erro de impressão.
directory-note-morumbi = Morumbi: o escritório administrativo.
directory-note-name-from-portal = `lumenctl contacts team` pede o nome ao portal
directory-note-portal-down = Para quando não for possível acessar o portal.
directory-note-shared = Compartilhado por Costa Rica, Estados Unidos e Panamá.
directory-or = { $some } ou { $other }
directory-person-needs-a-way = uma pessoa precisa de phone ou email
directory-products-must-be-list = products deve ser uma lista de textos: ["Data"]
directory-replaced-twice = uma entrada acima substitui o mesmo número ou endereço
directory-replaces-nothing = replaces = '{ $text }' não é um número nem um endereço desse país e dessa equipe
directory-role-am = Cotações, serviços novos e adicionais, pedidos de crédito; seu contato geral em vendas.
directory-role-bcc = Solicitações de faturamento, disputas e créditos.
directory-role-ccm = Sua ordem, da ordem técnica até a primeira fatura.
directory-role-chm = Os trabalhos programados da operadora em sua rede; a lista de escalonamento não está nesta cópia do manual do cliente.
directory-role-csm = Atacado e operadoras. Fala inglês e espanhol, no Brasil também português; não faz parte do NOC, os escalonamentos vão primeiro aos grupos operacionais.
directory-role-se = Opções e requisitos técnicos antes da ordem; há um para cada área de produto: dados, data center, voz.
directory-role-sm = Serviços gerenciados: qualidade, planos de melhoria, solicitações de mudança.
directory-role-tsc = Reparos, 24x7, 365 dias por ano.
directory-team-billing = Atendimento de faturamento
directory-team-billing-reference = Referências nas faturas
directory-team-office = Escritório
directory-team-tsc = Centro de serviços técnicos
directory-unknown-key = não existe a chave '{ $key }'
directory-unknown-kind = '{ $kind }' não é um tipo de contato
directory-unknown-matter = não há nada sobre '{ $matter }'
directory-unknown-product = '{ $product }' não é um produto do diretório
directory-unknown-role = '{ $role }' não é uma função
directory-unknown-team = '{ $team }' não é uma equipe
directory-value-has-control-character = { $key } tem o caractere de controle { $code }
directory-value-is-empty = { $key } está vazio
directory-value-is-too-long = { $key } tem mais de { $most } caracteres
