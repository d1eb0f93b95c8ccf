# Pages of help, command by command; the English file is made of the source.

help-api = Enviar qualquer requisição ao portal, com a autenticação do perfil
    .after =
        Exemplos:
          lumenctl --sandbox api GET /tmf-api/troubleTicket/v5/troubleTicket -f status=pending -o table
          lumenctl api GET '/tmf-api/serviceInventory/v4/service?fields=id' --paginate -o ndjson
          lumenctl api PATCH /tmf-api/troubleTicket/v5/troubleTicket/TT-1 \
              -f description='Fibra rompida' --dry-run
          lumenctl api POST /tmf-api/troubleTicket/v5/troubleTicket --input ticket.json
    .field = Um campo com valor true, false, null, número, @FILE, @- ou texto (pode se repetir)
    .header = Um cabeçalho, como 'Accept-Language: pt' (pode se repetir)
    .include = Mostrar primeiro o status e os cabeçalhos da resposta
    .input = O corpo como está, de um arquivo ou, com -, de stdin
    .long = PATH é o que vem depois de base_url, de modo que a credencial não vai para nenhum outro lugar. Os campos viram a consulta de um GET ou HEAD; nos demais casos, um objeto JSON. O que altera algo é enviado uma única vez: se a resposta se perder, o código de saída é 8.
    .method = Método HTTP
    .paginate = Juntar todas as páginas de uma lista
    .path = Caminho a partir de base_url, com uma consulta se for preciso
    .raw-field = Um campo cujo valor é texto (pode se repetir); KEY pode ser a[b], a[] ou a[][b]

help-auth = Entrar no portal e ver com qual identidade você trabalha

help-auth-login = Entrar e guardar o segredo do cliente no chaveiro do sistema
    .after =
        Exemplos:
          lumenctl auth login --profile prod
          vault read -field=secret kv/lumen | lumenctl auth login --client-secret-stdin
    .client_secret_stdin = Ler o segredo do cliente de stdin
    .storage = Onde o segredo é guardado [padrão: onde estava da última vez; senão, keyring; no Linux sem chaveiro, keyutils]
    .storage-long = keyring: Chaves do macOS, Gerenciador de Credenciais do Windows, Secret Service. keyutils: o chaveiro do kernel do Linux, até a máquina ser reiniciada. file: um arquivo com permissões 0600, sem criptografia.

help-auth-logout = Apagar o segredo guardado e os tokens
    .after =
        Exemplo:
          lumenctl auth logout --profile prod

help-auth-status = Mostrar com qual identidade você trabalha e se há uma credencial
    .after =
        Exemplo:
          lumenctl auth status -o json --columns source,expiresAt

help-auth-token = Mostrar um token de acesso, para scripts
    .after =
        Exemplo:
          curl -H "Authorization: Bearer $(lumenctl auth token)" https://portal.example/…

help-billing = Dados de faturamento: pedir alterações, acompanhá-las, referências em faturas

help-billing-list = Listar solicitações de alteração de faturamento, as mais recentes primeiro
    .account = Somente as desta conta
    .after =
        Exemplo:
          lumenctl --sandbox billing list --open
    .open = Somente as que ainda não foram respondidas

help-billing-modify = Solicitar uma alteração de dados de faturamento (H15)
    .add_contact = Uma pessoa que receberá as faturas: 'Nome <e-mail>[, telefone]' (pode se repetir)
    .address = Novo endereço postal, em uma linha
    .after =
        Exemplos:
          lumenctl --sandbox billing modify --account BR-000123 --country BR \
              --legal-name 'Exemplo Telecom Ltda'
          lumenctl billing modify --tax-id 12.345.678/0001-95 \
              --add-contact 'Ana Souza <ana@example.com>, +55 11 5555 0100'
          lumenctl billing modify --multiple-invoices yes --as-of 2027-01-15 --dry-run -o json
    .as_of = Para planejar, com --dry-run: em qual fatura seria se a solicitação fosse feita nesta data
    .country = País da conta [padrão: o do perfil]
    .legal_name = Nova razão social, com no máximo 200 caracteres
    .long = É uma solicitação: quem decide é o Atendimento de faturamento (BCC), e nada mudou ainda quando o comando termina. `effective` informa em qual fatura a alteração pode aparecer (H17).
    .multiple_invoices = Se deve haver uma fatura para cada serviço
    .remove_contact = O e-mail de uma pessoa que não deve mais recebê-las (pode se repetir)
    .tax_id = Novo ID tributário, verificado pela regra própria do país

help-billing-reconcile = Esclarecer as solicitações de faturamento desta máquina com resultado desconhecido
    .after =
        Exemplo:
          lumenctl billing reconcile --external-id move-2027 -o json
    .dry_run = Listar o que está em aberto, sem enviar nada
    .external_id = Somente a escrita com este id externo
    .long = Se o portal tem a solicitação, ela é encontrada pelo id externo. Se, um minuto depois do envio (mais do que dura qualquer requisição), o portal ainda não a tiver, o envio é repetido com o mesmo id; por isso o comando pode esperar um minuto.

help-billing-reference = Redigir o e-mail que pede um número de referência nas suas faturas (H16)
    .after =
        Exemplos:
          lumenctl billing reference --country BR --account BR-000123 --po 4500012345 \
              --from noc@example.com
          lumenctl billing reference --country CL --account CL-000123 --hes 1000234 --migo 5000891 \
              --eml reference.eml
    .country = País da conta [padrão: o do perfil]
    .eml = Gravar o e-mail em um arquivo novo; - é stdout, como sem a opção
    .from = Seu próprio endereço [padrão: contact.email do perfil; senão, seu programa de e-mail o preenche]
    .hes = Folha de registro de serviço (HES)
    .legal_name = A razão social da empresa: no texto e como remetente
    .long = Vai para o endereço certo do país, no idioma dele. Nada é enviado: o e-mail é mostrado, gravado em um arquivo para o seu programa de e-mail (--eml) ou entregue a ele (--open).
    .migo = Entrada de mercadorias (MIGO)
    .note = Outra exigência prevista no contrato
    .open = Entregá-lo ao programa de e-mail do ambiente gráfico; somente em um terminal
    .po = Pedido de compra (PO)

help-billing-status = Mostrar o estado de uma ou mais solicitações de alteração de faturamento
    .after =
        Exemplos:
          lumenctl billing status TT-100015
          lumenctl billing status TT-100015 -o json --jq .status
    .ids = Ids de solicitações, como `billing modify` e `billing list` os mostram

help-bulk = Lotes de linhas: o que foi registrado e o que fazer com o resto

help-bulk-discard = Descartar um lote: o diário e a cópia das linhas
    .after =
        Exemplo:
          lumenctl bulk discard ticket-open-3f9a2c71b04d
    .long = No portal nada muda. As linhas já registradas seriam registradas de novo se outro lote as repetir.
    .yes = Mesmo que possa haver no portal linhas cuja resposta nunca chegou

help-bulk-list = Listar os lotes iniciados nesta máquina, os mais antigos primeiro
    .after =
        Exemplo:
          lumenctl bulk list --unfinished
    .long = `state` é running, done, failed (algumas linhas não foram registradas) ou unfinished. `unknown` conta as linhas que podem estar no portal embora a resposta nunca tenha chegado.
    .unfinished = Somente os que não terminaram

help-bulk-resume = Continuar um lote abortado, interrompido ou parado
    .after =
        Exemplo:
          lumenctl bulk resume ticket-open-3f9a2c71b04d --rate 5/s
    .long = As linhas são lidas de novo da origem; as de stdin foram guardadas. As linhas registradas não são enviadas de novo; as que falharam são tentadas outra vez. Faz o mesmo que executar mais uma vez o primeiro comando.

help-bulk-show = Mostrar o andamento de um lote ou os resultados das linhas
    .after =
        Exemplos:
          lumenctl bulk show ticket-open-3f9a2c71b04d
          lumenctl bulk show ticket-open-3f9a --failed -o table
    .failed = O último resultado de cada linha que não foi registrada
    .results = O último resultado de cada linha que tem um

help-change = Mudanças padrão: solicitar, acompanhar, cancelar

help-change-cancel = Cancelar uma mudança que não começou
    .after =
        Exemplo:
          lumenctl --sandbox change cancel CR-200001 --reason 'Não é mais necessária' --yes
    .id = Id da mudança
    .long = Uma mudança cancelada não pode ser retomada. Em um terminal, a confirmação é pedida antes, exceto com --yes.

help-change-list = Listar mudanças, as mais recentes primeiro
    .after =
        Exemplos:
          lumenctl --sandbox change list --open
          lumenctl change list --status approved,scheduled --calendar
    .calendar = Mostrar as janelas em calendários mensais
    .since = Somente as solicitadas nesta data ou depois (RFC 3339, ou 2026-11-23 no seu fuso)
    .site = Somente as desta localidade
    .until = Somente as solicitadas antes desta data

help-change-reconcile = Esclarecer todas as mudanças desta máquina com resultado desconhecido
    .after =
        Exemplos:
          lumenctl change reconcile
          lumenctl change reconcile --external-id dns-2026-11 -o json
    .dry_run = Listar o que está em aberto, sem enviar nada
    .external_id = Somente a escrita com este id externo
    .long = Se o portal tem a mudança, ela é encontrada pelo id externo. Se, um minuto depois do envio (mais do que dura qualquer requisição), o portal ainda não a tiver, o envio é repetido com o mesmo id; por isso o comando pode esperar um minuto.

help-change-status = Mostrar o estado de uma ou mais mudanças
    .after =
        Exemplos:
          lumenctl --sandbox change status CR-200001
          lumenctl change status CR-200001 CR-200002 -o plain --columns id,status
    .ids = Ids de mudanças, como `change submit` e `change list` os mostram

help-change-submit = Solicitar uma mudança padrão para 1 a 10 localidades (H7)
    .after =
        Exemplos:
          lumenctl --sandbox change submit --type static-route --site BR-IPT-10001 \
              --no-window --country BR --description 'Rota 203.0.113.0/24 para 198.51.100.2'
          lumenctl change submit --type 'Static route' --site @sites.txt --split --dry-run -o json \
              --window 2026-12-01T22:00/2026-12-02T02:00 \
              --description 'Rota 203.0.113.0/24 para 198.51.100.2'
          lumenctl service list -o plain --columns id | lumenctl change submit --type reverse-dns \
              --site - --no-window --description 'Delegar a zona reversa' --external-id dns-2026-11
    .change_type = A mudança padrão, por id ou nome; `change types` mostra todas; obrigatório
    .check_services = Consultar se o inventário tem as localidades antes de registrar algo
    .country = País cujo horário e dias úteis se aplicam [padrão: o do perfil]
    .description = O que deve ser feito; obrigatório
    .long = É preciso informar se a mudança precisa de uma janela horária (H9): --window ou --no-window. A operadora a analisa em até 72 horas úteis (H8): `analysisDue`.
    .no_window = A mudança não precisa de janela: a operadora pode escolher o horário (H9)
    .priority = Qual é a urgência [padrão: medium]
    .reason = Por que é solicitada
    .sites = Service ID de uma localidade; aceita repetição, vírgulas, @FILE e - para stdin; obrigatório (H7)
    .split = Registrar quantas mudanças for preciso, de até 10 localidades, vinculadas entre si
    .window = A janela START/END: RFC 3339, ou hora local do país; END pode ser uma duração, PT4H (H9)

help-change-types = Listar as mudanças padrão que podem ser solicitadas (H7)
    .after =
        Exemplos:
          lumenctl --sandbox change types
          lumenctl change types -o plain --columns id

help-change-wait = Esperar até que as mudanças cheguem a um estado
    .after =
        Exemplos:
          lumenctl --sandbox change wait CR-200001 --for approved --wait-timeout 3h
          lumenctl change wait CR-200001 CR-200002 --for completed --wait-timeout 8h -o ndjson
    .ids = Ids de mudanças
    .long = Uma mudança que foi além do estado já o alcançou. Termina com 0 quando todas o alcançaram, 10 quando o tempo se esgotou, 11 quando uma espera a sua aprovação (H11) e 12 quando uma terminou de outra forma.
    .state = O estado a esperar

help-completions = Mostrar o script de autocompletar de um shell
    .after =
        Exemplos:
          lumenctl completions bash > ~/.local/share/bash-completion/completions/lumenctl
          lumenctl completions zsh > ~/.zfunc/_lumenctl
          lumenctl completions fish > ~/.config/fish/completions/lumenctl.fish
    .shell = Qual shell

help-config = Perfis e parâmetros

help-config-explain = Mostrar cada parâmetro, seu valor e de onde ele vem
    .after =
        Exemplos:
          lumenctl --profile prod config explain
          lumenctl config explain -o json --columns key,source

help-config-get = Mostrar um valor do perfil
    .after =
        Exemplo:
          lumenctl config get country --profile prod

help-config-init = Criar um perfil no arquivo de configuração
    .account = A conta do cliente
    .after =
        Exemplos:
          lumenctl config init --base-url https://portal.example --client-id my-client --country BR
          lumenctl config init --profile lab --preset servicenow --base-url https://lab.example
    .base_url = Onde está o portal: https://portal.example
    .client_id = Id do cliente OAuth; o segredo nunca é guardado no arquivo de configuração
    .country = País, por código ou nome: BR, Brasil
    .force = Substituir um perfil com esse nome
    .preset = Padrões conforme o portal: tmf, lumen, servicenow, salesforce, sandbox
    .roots = Onde fica uma API, se não for onde o preset a coloca: trouble_ticket=/api/ticket
    .scope = Escopo de OAuth
    .token_url = Onde os tokens são pedidos [padrão: a URL base mais /oauth/v2/token]

help-config-list = Listar os perfis
    .after =
        Exemplo:
          lumenctl config list -o json

help-config-path = Mostrar onde está o arquivo de configuração
    .after =
        Exemplo:
          vi "$(lumenctl config path)"

help-config-set = Alterar um valor do perfil
    .after =
        Exemplos:
          lumenctl config set country CL --profile prod
          lumenctl config set contact.name 'Ana Souza'
          lumenctl config set default_profile prod
    .value = O valor; os itens de uma lista são separados por vírgulas

help-config-unset = Remover um valor do perfil
    .after =
        Exemplo:
          lumenctl config unset contact.name --profile prod

help-contacts = Para quem ligar ou escrever; funciona sem conexão

help-contacts-export = O diretório para uma agenda de contatos: vCard, CSV ou JSON
    .after =
        Exemplos:
          lumenctl contacts export > lumen.vcf
          lumenctl contacts export brasil --team tsc --format csv > tsc.csv
    .format = vcard (RFC 6350), csv ou json

help-contacts-lookup = Telefones, e-mails e portais por país, equipe e produto
    .after =
        Os números estão como o manual do cliente os imprime; e164 é a forma para discar, onde existe.
        asOf é a data da entrada. Um número sem produtos atende todos os produtos.
        Acesso ao portal esquecido: o portal envia uma nova senha por e-mail (H19).

        Exemplos:
          Quem repara um serviço no Brasil
            lumenctl contacts lookup brasil --team tsc
          Os números de voz na Venezuela que podem ser discados do exterior
            lumenctl contacts lookup VE --team tsc --product voz --kind local -o plain --columns e164
          Para onde vão as dúvidas sobre faturas no México, como JSON
            lumenctl contacts lookup méxico --team billing -o json

help-contacts-roles = Quem faz o quê na operadora (H1)
    .after =
        Exemplo:
          lumenctl contacts roles -o plain --columns role,roleName

help-contacts-team = Seu Gerente de conta, o Gerente de atendimento ao cliente e outros, por nome, segundo o portal
    .account = Contatos de qual conta [padrão: a do perfil]
    .after =
        As pessoas do seu próprio contacts.toml vêm primeiro. Se o portal não puder ser acessado, ou não
        indicar ninguém para uma função, a função aparece sozinha, com o número do escritório (H22).

        Exemplos:
          lumenctl --sandbox contacts team --account BR-000123
          lumenctl contacts team --role ccm -o plain --columns email
    .role = Somente as pessoas desta função: CCM, ou o nome em inglês, espanhol ou português

help-contacts-who = Quem cuida de um assunto e como fazer contato
    .after =
        Use suas próprias palavras, em inglês, espanhol ou português. Sem nenhuma, os assuntos são listados.
        O Gerente de conta, o Engenheiro de vendas, o Gerente de atendimento ao cliente e o Gerente de serviços
        são seus contatos pessoais: `lumenctl contacts team` pede os nomes ao portal, e contacts.toml pode contê-los.

        Exemplos:
          lumenctl contacts who
          lumenctl contacts who dispute --country BR
          lumenctl contacts who o portal está fora do ar --country br -o plain --columns display
    .country = Como fazer contato a partir deste país [padrão: o do perfil; senão, todos os países]
    .matter = Do que se trata; se omitido, todos os assuntos são listados

help-doctor = Verificar o caminho até o portal, do arquivo de configuração a cada API
    .after =
        O que é mostrado não contém segredos e pode ser colado em um chamado.

        Exemplos:
          lumenctl doctor
          lumenctl doctor --profile prod -o json
          lumenctl doctor --sandbox

help-explain = Explicar um código de erro ou uma regra do manual; sem nada, listar os códigos
    .after =
        Exemplos:
          lumenctl explain invalid_service_id
          lumenctl explain H5
          lumenctl explain -o json --jq '.[].code'
    .code = O código, como aparece em um erro em JSON, ou uma regra como H5

help-help = Explicar um comando ou os códigos de saída: help exit-codes
    .after =
        Exemplos:
          lumenctl help ticket open
          lumenctl help exit-codes
    .topic = Um comando, como `ticket open`, ou `exit-codes`

help-lumenctl = Chamados, contatos e mais da Lumen LATAM, na linha de comando
    .after =
        Exemplos:
          lumenctl contacts lookup br --team tsc
          lumenctl --sandbox ticket open --service-id BR-IPT-10001 --summary 'Link fora do ar'
          lumenctl --sandbox ticket list --open

        Códigos de saída: lumenctl help exit-codes
    .version = Mostrar a versão

help-maintenance = Trabalhos programados da operadora: listar, aprovar, recusar

help-maintenance-approve = Aprovar um trabalho programado da operadora (H11)
    .after =
        Exemplos:
          lumenctl maintenance approve CR-200007 --comment 'Favor ligar ao NOC antes de começar' --yes
          lumenctl maintenance list --pending -o plain --columns id | \
              xargs -n 1 lumenctl maintenance approve --yes
    .comment = O que mais dizer à operadora
    .id = Id do trabalho programado
    .long = Em um terminal, pergunta antes; fora dele, --yes é necessário.

help-maintenance-calendar = Exportar os trabalhos programados em formato iCalendar (RFC 5545)
    .after =
        Exemplos:
          lumenctl --sandbox maintenance calendar > works.ics
          lumenctl maintenance calendar --pending > pending.ics
    .from = Somente os que terminam depois desta data (RFC 3339, ou 2026-12-01 no seu fuso)
    .long = Os horários estão em UTC, que cada programa mostra no próprio fuso. Um trabalho mantém o mesmo UID, de modo que importá-lo de novo o atualiza.

help-maintenance-decline = Recusar um trabalho programado da operadora, com um motivo (H11)
    .after =
        Exemplo:
          lumenctl maintenance decline CR-200007 --reason 'Fechamento do ano' \
              --propose 2027-01-09T02:00/PT4H --yes
    .id = Id do trabalho programado
    .long = Em um terminal, pergunta antes; fora dele, --yes é necessário.
    .propose = Uma janela que serviria: START/END, RFC 3339 ou hora local do seu país
    .reason = Por quê; obrigatório

help-maintenance-list = Listar os trabalhos programados da operadora que afetam os seus serviços (H11)
    .after =
        Exemplos:
          lumenctl --sandbox maintenance list --pending
          lumenctl maintenance list --calendar
          lumenctl maintenance list --from 2026-12-01 --to 2027-01-01 -o csv > december.csv
    .calendar = Mostrá-los em calendários mensais
    .from = Somente os que terminam depois desta data (RFC 3339, ou 2026-12-01 no seu fuso)
    .long = Os que esperam a sua resposta vêm primeiro, com o tempo que resta.

help-maintenance-show = Mostrar um trabalho programado da operadora
    .after =
        Exemplo:
          lumenctl --sandbox maintenance show CR-200007
    .id = Id do trabalho programado

help-man = Mostrar a página de manual de um comando, ou gravar todas
    .after =
        Exemplos:
          lumenctl man ticket open | man -l -
          lumenctl man --dir ~/.local/share/man/man1
    .command = Um comando, como `ticket open`
    .dir = Gravar as páginas de todos os comandos nesta pasta

help-order = Ordens: o avanço nos seis touchpoints e com quem falar

help-order-list = Listar ordens, as mais recentes primeiro
    .after =
        Exemplos:
          lumenctl --sandbox order list --open
          lumenctl order list --state held,pending --columns id,nextMilestone,nextMilestoneDate
          lumenctl order list --since 2026-11-01 -o ndjson
    .external_id = Somente a que tem esta referência sua
    .service_id = Somente as desta localidade ou serviço
    .since = Somente as feitas nesta data ou depois (RFC 3339, ou 2026-11-23 no seu fuso)
    .until = Somente as feitas antes desta data

help-order-status = Mostrar o avanço de uma ou mais ordens e com quem falar (H2, H3)
    .after =
        Exemplos:
          lumenctl --sandbox order status SO-300003 -o table
          lumenctl order status SO-300003 --jq '.milestone[] | select(.status == "missed") | .name'
    .ids = Ids de ordens, como `order list` os mostra
    .long = Os seis touchpoints aparecem na sequência do manual do cliente, cada um com o estado e a data: o dia em que foi alcançado ou o dia previsto. O que a operadora não informa fica vazio.

help-sandbox = O portal embutido, para ensaios

help-sandbox-path = Mostrar onde o sandbox guarda o banco de dados
    .after =
        Exemplo:
          ls -l "$(lumenctl sandbox path)"

help-sandbox-reset = Apagar tudo o que o sandbox contém e carregar de novo os dados iniciais
    .after =
        Exemplos:
          lumenctl sandbox reset
          lumenctl sandbox reset --services 1000
    .long = Os lotes de linhas registrados com `--sandbox` também são descartados: o que eles registraram não existe mais.
    .services = Quantos serviços o inventário deve ter [padrão: os dos dados iniciais]

help-sandbox-serve = Executar o portal embutido em loopback até Ctrl-C
    .after =
        Exemplos:
          lumenctl sandbox serve > portal.env & sleep 1; . ./portal.env; lumenctl ticket list
          lumenctl sandbox serve --port 0 -o json
          lumenctl sandbox serve --fault latency=200ms --fault drop-after=0.1 --fault-seed 7

        Falhas, em que P é a proporção de requisições atingidas, de 0 a 1:
          latency=200ms      cada resposta demora esse tempo a mais
          status=503:P       este 4xx ou 5xx em vez de atender a requisição; sem :P, sempre
          rate-limit=5/s     acima disso, 429 com Retry-After; também /m e /h
          drop-before=P      a conexão é fechada e nada foi feito
          drop-after=P       a conexão é fechada e tudo foi feito
          truncate=P         o corpo da resposta é cortado no meio
          expire-token=30s   os tokens vencem antes do anunciado
          ignore-filters     as listas vêm completas, não importa o que se peça
          drop-external-id   ids externos e chaves de idempotência não são considerados
          page-status=206    as listas incompletas têm este status em vez de 200
    .db = Arquivo do banco de dados [padrão: o que --sandbox usa]
    .fault_seed = Número que decide quais requisições as falhas atingem; o mesmo número atinge as mesmas [padrão: aleatório]
    .faults = Fazer algo falhar, como latency=200ms ou status=503:0.2 (pode se repetir)
    .flavour = Qual portal imitar: o dos documentos do TM Forum ou ServiceNow
    .long = Assim que aceita conexões, mostra o que um shell pode avaliar com eval: endereço e credenciais.
    .port = Porta em 127.0.0.1; 0 para uma livre

help-schema = Mostrar comandos, opções, códigos e formas de resultado em um único JSON
    .after =
        Exemplos:
          lumenctl schema --jq '.commands[].command'
          lumenctl schema --jq '.outputs["ticket list"]' > ticket-list.schema.json

help-service = Serviços: seus Service IDs e a solicitação de extensão de um serviço

help-service-extend = Solicitar a extensão de um serviço (H18)
    .after =
        Exemplos:
          lumenctl --sandbox service extend BR-IPT-10001 --until 2027-12-31
          lumenctl service extend BR-IPT-10001 --note 'mais dois anos pelo mesmo preço' \
              --external-id lease-2027
          lumenctl service extend BR-IPT-10001 --until 2027-12-31 --dry-run -o json
    .id = O Service ID, como `service list` o mostra
    .long = É uma solicitação: quem decide é a operadora, e até lá o serviço continua terminando na data atual. `ticket status` com o id mostra o andamento da solicitação.
    .note = O que mais se pede, em uma linha de no máximo 500 caracteres
    .until = O último dia em que você precisa dele, pelo calendário do país da conta

help-service-list = Listar os seus serviços
    .after =
        Exemplos:
          lumenctl --sandbox service list --country br --state active
          lumenctl service list --text 'sala de dados' -o plain --columns id
          lumenctl service list -o ndjson > services.ndjson
    .country = Somente os deste país
    .long = Cada um é mostrado assim que chega, na ordem do portal, de modo que um inventário de qualquer tamanho começa a aparecer de imediato; só uma tabela espera pelo último.
    .service_type = Somente deste tipo, como IP-VPN
    .text = Somente os que têm este texto em id, nome, descrição, tipo, local ou detalhes; não diferencia maiúsculas nem acentos

help-service-reconcile = Esclarecer as solicitações de extensão desta máquina com resultado desconhecido
    .after =
        Exemplo:
          lumenctl service reconcile --external-id lease-2027 -o json
    .dry_run = Listar o que está em aberto, sem enviar nada
    .external_id = Somente a escrita com este id externo
    .long = Se o portal tem a solicitação, ela é encontrada pelo id externo. Se, um minuto depois do envio (mais do que dura qualquer requisição), o portal ainda não a tiver, o envio é repetido com o mesmo id; por isso o comando pode esperar um minuto.

help-service-show = Mostrar um serviço
    .after =
        Exemplo:
          lumenctl --sandbox service show BR-IPT-10001
    .id = O Service ID, como `service list` o mostra

help-shared =
    .account = A conta de faturamento [padrão: a do perfil]
    .batch = O lote, como `bulk list` o nomeia, ou o começo do nome, ou o arquivo do diário
    .ca_file = Certificados de CA adicionais em formato PEM, somados aos do sistema [env: LUMENCTL_CA_FILE]
    .color = Cores [padrão: auto] [env: NO_COLOR, CLICOLOR_FORCE]
    .columns = Colunas do resultado, por chave JSON, separadas por vírgulas
    .concurrency = Quantas linhas ao mesmo tempo [padrão: 8]
    .config = Arquivo de configuração [env: LUMENCTL_CONFIG]
    .country = Código ISO 3166, ou nome em inglês, espanhol ou português; se omitido, todos os países
    .description_file = O mesmo de um arquivo ou, com -, de stdin
    .dry_run = Mostrar o que seria enviado, sem enviar nada; não precisa de credencial nem de rede
    .external_id = Sua própria referência: o mesmo id é registrado uma única vez, por mais que o comando se repita [padrão: um UUID novo]
    .format = Em que formato as linhas estão escritas [padrão: o da extensão do arquivo ou, senão, o do conteúdo]
    .from = Ler as linhas de um arquivo, com colunas chamadas como as opções; - para stdin
    .help = Mostrar a ajuda
    .id = Id do chamado
    .ids = Ids de chamados, como `ticket open` e `ticket list` os mostram
    .if_exists = Se o id externo já existe: devolver o que há ou falhar com o código de saída 5
    .journal = Onde está o diário [padrão: na pasta de estado, conforme o conteúdo das linhas]
    .jq = Filtro do resultado JSON, na linguagem do jq; as strings são mostradas sem aspas
    .key = Parâmetro, como no arquivo de configuração: country, contact.name, roots.trouble_ticket, default_profile
    .kind = Por qual meio
    .lang = Idioma dos textos [padrão: o da configuração regional] [env: LUMENCTL_LANG]
    .limit = Quantidade máxima
    .map = Outro nome para uma coluna (pode se repetir)
    .max_wait = Tempo total para todas as novas tentativas; 0 para nenhuma [padrão: 60s] [env: LUMENCTL_MAX_WAIT]
    .no_header = Omitir a linha de cabeçalho (table, csv)
    .open = Somente o que não terminou
    .output = Forma do resultado [padrão: table em um terminal; senão, plain] [env: LUMENCTL_OUTPUT]
    .pending = Somente os que esperam a sua resposta
    .plan = Mostrar linha por linha o que seria registrado, como --dry-run
    .product = Somente o que atende este produto; basta uma parte do nome: voice, vídeo, datos
    .profile = Perfil do arquivo de configuração [env: LUMENCTL_PROFILE]
    .quiet = Silenciar as mensagens em stderr; os erros permanecem
    .rate = Ritmo máximo, como 5/s ou 300/min
    .reason = O que dizer à operadora
    .report = Gravar uma página sobre a execução: números, linha do tempo, linhas com erro
    .sandbox = Usar o portal embutido; nada sai da máquina [env: LUMENCTL_SANDBOX=1]
    .shard = Somente a parte I de N das linhas, pelos ids externos [env: CI_NODE_INDEX, CI_NODE_TOTAL]
    .skeleton = Mostrar um arquivo de linhas vazio para --from, e nada mais
    .skip_invalid = Registrar as demais linhas se algumas não forem entendidas; código de saída 9
    .state = Somente neste estado (pode se repetir, ou com vírgulas)
    .status = Somente neste estado (pode se repetir, ou com vírgulas)
    .stop_after_errors = Não enviar mais nada depois desta quantidade de linhas com erro
    .team = Quem contatar
    .timeout = Limite de uma requisição, como 30s [padrão: 30s] [env: LUMENCTL_TIMEOUT]
    .to = Somente os que começam antes desta data
    .verbose = Registrar as requisições em stderr, sem os segredos
    .wait_timeout = Quanto esperar no máximo, como 90s, 30m ou 2h
    .web = Abrir a página correspondente do portal no navegador; somente em um terminal
    .yes = Não perguntar nada

help-ticket = Chamados: abrir, acompanhar, buscar

help-ticket-attach = Anexar arquivos a um chamado
    .after =
        Exemplos:
          lumenctl --sandbox ticket attach TT-100001 trace.txt photo.jpg
          tcpdump -c 50 -w - | lumenctl ticket attach TT-100001 -
    .files = Arquivos ou, com -, stdin
    .long = Um arquivo que já está anexado, com o mesmo nome e conteúdo, não é anexado de novo, de modo que o comando pode ser repetido.

help-ticket-cancel = Cancelar um chamado que ainda não foi resolvido
    .after =
        Exemplo:
          lumenctl --sandbox ticket cancel TT-100002 --reason 'Era o nosso próprio roteador' --yes
    .long = Um chamado cancelado não pode ser retomado. Em um terminal, a confirmação é pedida antes, exceto com --yes.

help-ticket-close = Fechar um chamado resolvido: o reparo é confirmado
    .after =
        Exemplo:
          lumenctl --sandbox ticket close TT-100010 --reason 'Testado, funciona'

help-ticket-comment = Adicionar uma nota a um chamado
    .after =
        Exemplos:
          lumenctl --sandbox ticket comment TT-100001 --text 'Acesso hoje das 10:00 às 18:00'
          mtr -rwc 100 198.51.100.1 | lumenctl ticket comment TT-100001 --text-file -
    .long = A resposta a uma pergunta da operadora encerra a espera, e o relógio do SLA volta a correr (H6). O texto da nota mais recente não é adicionado uma segunda vez, de modo que o comando pode ser repetido.
    .text = O que dizer
    .text_file = O mesmo de um arquivo ou, com -, de stdin

help-ticket-download = Salvar os anexos de um chamado
    .after =
        Exemplos:
          lumenctl --sandbox ticket download TT-100001 --to ./evidence
          lumenctl ticket download TT-100001 --attachment 2
    .attachment = Somente o anexo com este id ou nome (pode se repetir) [padrão: todos]
    .long = Os arquivos mantêm os nomes do portal quando são nomes válidos; nada é salvo fora da pasta e nada é sobrescrito: se já houver um arquivo com esse nome e outro conteúdo, o código de saída é 5.
    .to = Pasta onde salvá-los; deve existir

help-ticket-list = Listar chamados, os mais recentes primeiro
    .after =
        Exemplos:
          lumenctl --sandbox ticket list --open
          lumenctl ticket list --status pending --columns id,serviceId,name
          lumenctl ticket list --since 2026-11-01 -o ndjson
    .open = Somente os que não estão resolvidos, fechados, cancelados nem rejeitados
    .service_id = Somente os desta localidade ou serviço
    .severity = Somente os desta severidade (pode se repetir, ou com vírgulas)
    .since = Somente os abertos nesta data ou depois (RFC 3339, ou 2026-11-23 no seu fuso)
    .sort = Atributo para ordenar; com - na frente, decrescente
    .until = Somente os abertos antes desta data

help-ticket-open = Abrir um chamado para uma localidade ou um serviço (H5)
    .access_hours = Quando se pode entrar na localidade; sem acesso, o chamado fica em espera pelo cliente (H6)
    .after =
        Exemplos:
          lumenctl --sandbox ticket open --service-id BR-IPT-10001 \
              --summary 'Link fora do ar desde 09:12'
          lumenctl ticket open --service-id BR-IPT-10001 --summary 'Perda de pacotes' --severity minor \
              --description-file mtr.txt --contact-name 'Ana Souza' --contact-phone '+55 11 5555 0100'
          lumenctl ticket open --service-id BR-IPT-10001 --summary 'Link fora do ar' \
              --external-id alarm-4711 -o json
          tcpdump -c 50 -w - | lumenctl ticket open --service-id BR-IPT-10001 \
              --summary 'Pacotes estranhos' --attach -
          lumenctl ticket open --service-id BR-IPT-10001 --summary 'Sem sinal' --unless-open \
              --wait resolved
    .attach = Um arquivo para anexar ou, com -, stdin (pode se repetir)
    .contact_email = E-mail dessa pessoa
    .contact_name = Com quem tratar na localidade [padrão: o contato do perfil]
    .contact_phone = Telefone dessa pessoa
    .description = A descrição completa [padrão: o resumo]
    .long = O chamado leva um id externo: o seu (--external-id) ou um novo. O mesmo id é registrado uma única vez: um comando que falhou no meio pode ser executado de novo com ele.
    .recover = Se o comando falhar, guardar o que foi informado em um rascunho, para tentar de novo com --from
    .service_id = Service ID da localidade ou do serviço afetado; obrigatório (H5)
    .severity = Qual é a severidade [padrão: major]
    .summary = O que está errado, em uma linha de no máximo 200 caracteres; obrigatório
    .unless_open = Devolver o chamado aberto do serviço, se houver, em vez de abrir outro
    .wait = Esperar até que o chamado chegue a este estado; códigos de saída como em `ticket wait`
    .wait_timeout = Quanto esperar no máximo

help-ticket-reconcile = Esclarecer todos os chamados desta máquina com resultado desconhecido
    .after =
        Exemplos:
          lumenctl ticket reconcile
          lumenctl ticket reconcile --external-id alarm-4711 -o json
          lumenctl ticket reconcile --dry-run
    .dry_run = Listar o que está em aberto, sem enviar nada
    .external_id = Somente a escrita com este id externo
    .long = Se o portal tem o chamado, ele é encontrado pelo id externo. Se, um minuto depois do envio (mais do que dura qualquer requisição), o portal ainda não o tiver, o envio é repetido com o mesmo id; por isso o comando pode esperar um minuto.

help-ticket-reopen = Reabrir um chamado resolvido: a falha continua
    .after =
        Exemplo:
          lumenctl --sandbox ticket reopen TT-100010 --reason 'Fora do ar de novo desde 14:20'
    .reason = Por quê; obrigatório

help-ticket-sla = Mostrar o relógio do SLA, que para enquanto a operadora espera por você (H6)
    .after =
        Exemplos:
          lumenctl --sandbox ticket sla TT-100001
          lumenctl --sandbox ticket sla TT-100006 TT-100013 -o json
          lumenctl ticket sla TT-100013 -o plain --columns netSeconds
    .long = O relógio começa quando o chamado é aberto e termina quando ele é resolvido; um chamado retomado faz o relógio voltar a correr, e o tempo entre os dois momentos não conta para ninguém. `elapsedSeconds` é `netSeconds`, o tempo da operadora, mais `customerWaitSeconds`, o seu (perfil: `waiting_statuses`). Ele corre enquanto o tempo da operadora é contado. Nas tabelas, cada linha do tempo tem a própria escala, do início do relógio até o fim, ou até agora.

help-ticket-status = Mostrar o estado de um ou mais chamados
    .after =
        Exemplos:
          lumenctl --sandbox ticket status TT-100001
          lumenctl ticket status TT-100001 TT-100002 -o plain --columns id,status

help-ticket-wait = Esperar até que os chamados cheguem a um estado
    .after =
        Exemplos:
          lumenctl --sandbox ticket wait TT-100010 --for resolved
          lumenctl ticket list --open -o plain --columns id | \
              xargs lumenctl ticket wait --wait-timeout 8h -o ndjson
    .ids = Ids de chamados
    .long = Termina com 0 quando todos o alcançaram, 10 quando o tempo se esgotou, 11 quando um espera por você (H6) e 12 quando um terminou de outra forma. Cada chamado é mostrado quando a sua espera termina.
    .state = O estado a esperar

help-user = Usuários do portal: listar, adicionar, alterar, ativar, desativar

help-user-add = Adicionar um usuário ao portal (H20)
    .after =
        Exemplos:
          lumenctl --sandbox user add --user-name rita.gomes@example.com \
              --given-name Rita --family-name Gomes --email rita.gomes@example.com --role ticketUser
          lumenctl user add --user-name noc --given-name NOC --family-name Noite \
              --email noc@example.com --inactive --external-id hr-4711 -o json
    .email = E-mail; obrigatório
    .family_name = Sobrenome; obrigatório
    .given_name = Primeiro nome; obrigatório
    .inactive = Não permitir ainda que o usuário acesse o portal; `user enable` permite
    .long = Somente o usuário administrador de uma ordem de serviço pode fazê-lo. Não há opção para a senha: o portal envia uma por e-mail ao usuário (H19). Um nome de usuário que já existe não é adicionado de novo: o usuário que há é mostrado, e o que difere é informado.
    .phone = Número de telefone
    .role = Uma função, com a palavra do portal (pode se repetir, ou com vírgulas)
    .user_name = Com que nome o usuário entra; obrigatório

help-user-disable = Impedir que um usuário acesse o portal (H20)
    .after =
        Exemplo:
          lumenctl --sandbox user disable diego.rojas@example.com
    .id = Id ou nome de usuário
    .long = Não é possível desativar a si mesmo nem o último administrador ativo. O usuário não é excluído.

help-user-enable = Permitir que um usuário volte a acessar o portal (H20)
    .after =
        Exemplo:
          lumenctl --sandbox user enable diego.rojas@example.com
    .id = Id ou nome de usuário

help-user-list = Listar os usuários do portal (H20)
    .active = Somente os que podem acessar o portal
    .after =
        Exemplos:
          lumenctl --sandbox user list
          lumenctl user list --role admin --active -o plain --columns userName
          lumenctl user list --disabled -o json
    .disabled = Somente os que não podem acessar o portal
    .role = Somente os que têm esta função (pode se repetir, ou com vírgulas: qualquer uma delas)
    .text = Somente os que têm este texto em nome, usuário ou e-mail; não diferencia acentos nem maiúsculas

help-user-modify = Alterar nome, e-mail, telefone ou funções de um usuário (H20)
    .add_role = Uma função que o usuário recebe (pode se repetir, ou com vírgulas)
    .after =
        Exemplos:
          lumenctl --sandbox user modify bruno.lima@example.com --add-role changeUser \
              --remove-role ticketUser
          lumenctl user modify U-300002 --email bruno@example.com --phone '+55 11 5555 0142'
    .email = E-mail, no lugar do atual
    .family_name = Sobrenome
    .given_name = Primeiro nome
    .id = Id ou nome de usuário
    .long = O usuário é consultado primeiro, e somente essa versão é alterada: o que outro administrador altera no mesmo momento não é sobrescrito. Este comando não lida com senhas: se uma for esquecida, o portal envia outra por e-mail (H19).
    .phone = Número de telefone, no lugar do atual
    .remove_role = Uma função que o usuário perde (pode se repetir, ou com vírgulas)

help-user-reconcile = Esclarecer cada `user add` desta máquina com resultado desconhecido
    .after =
        Exemplo:
          lumenctl user reconcile --external-id hr-4711 -o json
    .dry_run = Listar o que está em aberto, sem enviar nada
    .external_id = Somente a escrita com este id externo
    .long = Se o portal tem o usuário, ele é encontrado pelo id externo. Se, um minuto depois do envio (mais do que dura qualquer requisição), o portal ainda não o tiver, o envio é repetido com o mesmo id; por isso o comando pode esperar um minuto.

help-user-show = Mostrar um usuário do portal
    .after =
        Exemplo:
          lumenctl --sandbox user show bruno.lima@example.com -o json
    .id = Id ou nome de usuário
