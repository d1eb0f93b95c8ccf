# The pages of `lumenctl explain CODE`, by code: what happened, why, and what to do next.

explain-already_exists = O que você pediu para criar já existe: algo com este id externo, ou o arquivo de --eml.
    .why = --if-exists fail pede para parar nesse caso, e arquivos nunca são sobrescritos.
    .next = Omita --if-exists fail para obter o que já existe, escolha outro --external-id ou informe outro arquivo.

explain-ambiguous_batch = O nome informado é o começo do nome de vários lotes.
    .why = Um lote pode ser indicado pelo começo do nome, desde que só um lote o tenha.
    .next = Digite mais caracteres do nome.

explain-ambiguous_local_time = Esta hora local ocorre duas vezes nesse dia.
    .why = Os relógios são atrasados e a hora anterior se repete.
    .next = Escreva a hora com o deslocamento UTC, por exemplo 2026-12-01T22:00-03:00.

explain-answer_too_large = A resposta do portal é maior que o limite.
    .why = O limite evita que um portal com defeito encha a memória.
    .next = Peça menos com --limit ou um filtro; se acontecer de novo, avise os responsáveis pelo portal.

explain-batch_begun = Este lote começou com opções diferentes das informadas agora.
    .why = As linhas já registradas mantêm as opções com que foram registradas.
    .next = Continue-o como está com bulk resume, ou descarte-o com bulk discard.

explain-batch_busy = Outro processo está trabalhando neste lote.
    .why = Dois processos ao mesmo tempo poderiam registrar uma linha duas vezes.
    .next = Espere que ele termine, ou pare-o, e execute o comando de novo.

explain-calendar_begins = O calendário de dias úteis não vai tão longe no passado.
    .why = Os feriados são conhecidos apenas para certos anos (H8).
    .next = Use uma data posterior.

explain-calendar_ends = O calendário de dias úteis não vai tão longe no futuro.
    .why = Os feriados são conhecidos apenas para certos anos (H8).
    .next = Use uma data anterior, ou uma versão mais recente do lumenctl.

explain-changed_meanwhile = Alguém alterou o usuário nesse meio-tempo.
    .why = Sua alteração desfaria a dessa pessoa.
    .next = Consulte o usuário com user show e, se a alteração ainda estiver correta, execute o comando de novo.

explain-client_secret_command_failed = O programa de client_secret_command não forneceu nenhum segredo.
    .why = Ele não existe, falhou, não imprimiu nada ou imprimiu demais, ou não terminou a tempo.
    .next = Execute-o manualmente: ele deve imprimir o segredo em uma linha e nada mais.

explain-client_secret_command_in_use = O perfil já tem um programa que imprime o segredo do cliente.
    .why = Os comandos se autenticam com o que ele imprime, portanto um segredo guardado com auth login nunca seria usado.
    .next = Não há nada a fazer; para guardar um segredo em vez disso, remova client_secret_command com config unset.

explain-config_not_found = O arquivo de configuração informado não existe.
    .why = Ele é indicado por --config ou LUMENCTL_CONFIG, portanto precisa existir.
    .next = Informe um arquivo existente, ou crie um com config init.

explain-confirmation_needed = Uma resposta à operadora precisa da sua confirmação.
    .why = Ela não pode ser desfeita, e sem um terminal não há a quem perguntar.
    .next = Adicione --yes.

explain-conflict = Já existe, ou o estado atual não permite isso.
    .why = Foi informado --if-exists fail, ou algo mudou nesse meio-tempo.
    .next = Consulte o estado atual com status e depois decida de novo.

explain-conflicting_fields = Dois campos de api se contradizem.
    .why = Cada chave contém um valor, um objeto ou uma lista, e um valor é informado uma única vez.
    .next = Corrija os campos; nada foi enviado.

explain-conflicting_options = Duas opções não podem ser usadas juntas.
    .why = Elas dizem coisas diferentes sobre o mesmo assunto.
    .next = Omita uma delas.

explain-country_needed = O país não é conhecido.
    .why = Dele dependem os IDs tributários, os feriados, os horários locais e os números de telefone.
    .next = Adicione --country CC, ou defina country no perfil.

explain-credential_file_exposed = O arquivo com o segredo guardado pode ser lido por outros usuários.
    .why = Ele deveria ter o modo 0600.
    .next = Se ninguém o leu, execute chmod 600 nele; caso contrário, peça a troca do segredo e autentique-se de novo.

explain-credential_gone = O segredo guardado não está mais onde era mantido.
    .why = Ele foi removido de lá, ou o chaveiro do sistema foi esvaziado.
    .next = Autentique-se de novo com auth login.

explain-credential_of_other_portal = O segredo guardado pertence a outro portal.
    .why = Desde então mudou um endereço ou o id do cliente, no ambiente ou no perfil.
    .next = Veja com config explain quem os define; se estiverem corretos, autentique-se de novo com auth login.

explain-credential_record_unreadable = Não é possível ler o registro do segredo guardado.
    .why = O registro na pasta de estado está danificado.
    .next = Autentique-se de novo com auth login, que o substitui.

explain-customer_action_needed = A operadora espera algo de você (H6).
    .why = O relógio do SLA do chamado fica parado até você responder.
    .next = Leia a última nota e responda com ticket comment.

explain-damaged_journal = Não é possível ler uma linha do diário.
    .why = O arquivo foi cortado, ou outro programa o alterou.
    .next = Guarde uma cópia e veja com bulk show o que se sabe do lote.

explain-date_in_past = A data não está no futuro.
    .why = Uma extensão só pode ser pedida para dias que ainda virão (H18).
    .next = Informe uma data posterior.

explain-duplicate_column = Uma coluna aparece duas vezes.
    .why = Não se saberia qual das duas vale.
    .next = Remova ou renomeie uma delas.

explain-duplicate_external_id = Duas linhas têm o mesmo id externo.
    .why = Um id externo identifica uma única coisa.
    .next = Dê a cada linha o seu, ou omita a coluna.

explain-duplicate_site = Uma localidade foi informada duas vezes.
    .why = Uma mudança contém localidades distintas (H7).
    .next = Informe cada localidade uma única vez.

explain-empty_file = O arquivo está vazio.
    .why = Ele não contém nada que possa ser enviado.
    .next = Verifique o nome do arquivo.

explain-end_not_later = O serviço já vai até esse dia ou além dele.
    .why = Uma extensão deve terminar depois do contrato atual (H18).
    .next = Informe um dia posterior.

explain-file_changed = O arquivo foi alterado durante a leitura.
    .why = Seria enviada metade do conteúdo antigo e metade do novo.
    .next = Anexe-o quando nenhum programa estiver gravando nele, ou anexe uma cópia; nada foi enviado.

explain-file_not_written = Não foi possível gravar um arquivo.
    .why = O disco está cheio, ou a pasta não permite.
    .next = Libere espaço, ou escolha outro lugar.

explain-file_too_large = O arquivo é maior que o permitido.
    .why = Os portais limitam o tamanho dos anexos, e os textos e campos têm o seu próprio limite.
    .next = Envie um arquivo menor, ou aumente attachment_limit no perfil se o portal aceitar mais.

explain-forbidden = O portal sabe quem você é e não permite isso (403).
    .why = A função da credencial não tem a permissão necessária.
    .next = Peça a função a um administrador do portal (H20), ou use outra credencial.

explain-input_changed = As linhas mudaram enquanto eram registradas.
    .why = Elas são lidas duas vezes, primeiro para verificar e depois para registrar, e as duas leituras devem ser iguais.
    .next = Restaure o conteúdo antigo e execute o mesmo comando de novo; as linhas já registradas não são registradas duas vezes.

explain-internal = Aconteceu algo que ninguém previu.
    .why = É um defeito do programa, ou o sistema negou algo que normalmente está sempre disponível.
    .next = Veja com status ou list se a escrita foi feita; depois execute de novo com -v e relate o que é mostrado.

explain-interrupted = Você interrompeu o comando (Ctrl-C).
    .why = O que foi feito até então está registrado.
    .next = Execute o mesmo comando de novo para continuar, ou execute reconcile para esclarecer o que foi enviado.

explain-invalid_account = Esta não é uma conta de faturamento.
    .why = Uma conta tem de 3 a 40 letras, dígitos e - _ . /.
    .next = Copie-a da fatura.

explain-invalid_business_hours = Este não é um horário comercial.
    .why = Ele é escrito como hora de abertura e hora de fechamento, e o fechamento é posterior à abertura.
    .next = Escreva-o como 09:00-18:00, ou omita-o se todas as 24 horas contarem.

explain-invalid_config = Não é possível ler o arquivo de configuração.
    .why = Não é TOML, ou um valor viola uma regra; a mensagem indica a linha.
    .next = Corrija essa linha.

explain-invalid_contact = Este não é um contato com nome e e-mail (H15).
    .why = O nome e o e-mail são necessários; pode seguir um telefone.
    .next = Escreva-o como 'Ana Souza <ana@example.com>'.

explain-invalid_contacts = Não é possível ler o seu contacts.toml.
    .why = Não é TOML, ou um valor viola uma regra; a mensagem indica a linha.
    .next = Corrija essa linha.

explain-invalid_date = Esta não é uma data.
    .why = As datas são escritas como na RFC 3339; sem deslocamento UTC, são locais.
    .next = Escreva 2026-11-23, 2026-11-23T14:00 ou 2026-11-23T14:00:00Z.

explain-invalid_duration = Esta não é uma duração.
    .why = Um número precisa da sua unidade.
    .next = Escreva-a como 30s, 5m ou 2h.

explain-invalid_email = Este não é um e-mail que possa ser usado aqui.
    .why = Falta uma parte, ou ele tem letras que nem todo servidor de e-mail aceita.
    .next = Escreva-o como name@example.com.

explain-invalid_external_id = Este não é um id externo.
    .why = Ele vai em cabeçalhos e endereços, por isso tem de 1 a 64 caracteres ASCII visíveis.
    .next = Não use espaços, aspas nem barras invertidas.

explain-invalid_fault = O sandbox não tem essa falha.
    .why = Uma falha tem um nome e, muitas vezes, um valor, e é informada uma única vez.
    .next = Veja as formas com help sandbox serve.

explain-invalid_field = Um campo de api não foi entendido.
    .why = Os campos são escritos KEY=VALUE; as chaves se aninham como a[b]=c e a[]=c.
    .next = Corrija o campo.

explain-invalid_flavour = O sandbox não tem essa variante.
    .why = Ele só pode se comportar como certos tipos de portal.
    .next = Use tmf ou servicenow.

explain-invalid_header = Um cabeçalho de api não pode ser enviado.
    .why = Ele não tem dois-pontos, contém caracteres que nenhum cabeçalho aceita, ou só é definido pelo próprio lumenctl.
    .next = Escreva-o como 'Accept-Language: pt'.

explain-invalid_if_exists = --if-exists tem um valor desconhecido.
    .why = Ele diz o que fazer quando já existe: devolver o existente ou falhar.
    .next = Use return ou fail.

explain-invalid_input = Vários dados de entrada estão incorretos; cada um aparece com a sua opção.
    .why = Tudo é verificado antes que algo seja enviado.
    .next = Corrija todos e execute o comando de novo; nada foi enviado.

explain-invalid_input_file = Não é possível ler o arquivo de linhas.
    .why = Ele não está no formato que parece ter; a mensagem indica a linha.
    .next = Corrija essa linha, ou informe o formato com --format.

explain-invalid_jq = Não é possível ler o programa de --jq.
    .why = Ele não está na linguagem do jq, ou usa uma função que não existe aqui; a mensagem indica o lugar.
    .next = Corrija-o; nada foi enviado.

explain-invalid_map = --map não indica uma coluna e uma opção.
    .why = As duas são necessárias, e a opção deve ser uma que as linhas possam definir.
    .next = Escreva-o como --map 'Circuit=service-id'.

explain-invalid_name = Este não é um nome.
    .why = Um nome é uma linha de 1 a 100 caracteres.
    .next = Encurte-o, ou remova as quebras de linha e os caracteres invisíveis.

explain-invalid_number = Este não é um número que possa ser usado aqui.
    .why = Os limites protegem o portal e esta máquina.
    .next = Use um número inteiro dentro dos limites que a mensagem indica.

explain-invalid_order_id = Este não é o id de uma ordem (H3).
    .why = Um id é uma única palavra.
    .next = Copie-o de order list.

explain-invalid_path = Este não é um caminho.
    .why = Ele está vazio, contém um byte nulo, ou não é a parte de um endereço que vem depois de base_url.
    .next = Informe o caminho de um arquivo ou, para api, um como /tmf-api/troubleTicket/v5/troubleTicket.

explain-invalid_pattern = Esta não é uma expressão regular.
    .why = Ela não pode ser lida a partir do caractere que a mensagem indica.
    .next = Escreva-a como [A-Z]{ "{" }4{ "}" }[0-9]{ "{" }5{ "}" }.

explain-invalid_period = O período termina antes de começar.
    .why = O fim deve ser posterior ao início.
    .next = Troque as datas, ou corrija uma delas.

explain-invalid_phone = Este não é um número de telefone.
    .why = Ele não corresponde ao plano de numeração do seu país.
    .next = Escreva-o como +55 11 3003 0003.

explain-invalid_priority = Esta não é uma prioridade.
    .why = São três.
    .next = Use low, medium ou high.

explain-invalid_profile_name = Este não pode ser o nome de um perfil.
    .why = Os nomes de perfis são usados em arquivos e variáveis.
    .next = Use de 1 a 64 letras, dígitos, - _ . e comece com uma letra ou um dígito.

explain-invalid_rate = Esta não é uma taxa de requisições.
    .why = Uma taxa é um número e uma unidade de tempo.
    .next = Escreva-a como 5/s, 300/min ou 1000/h.

explain-invalid_role = Esta não é uma função (H20).
    .why = Uma função é uma linha de 1 a 100 caracteres, sem aspas nem barras invertidas.
    .next = Escreva-a como user list a mostra.

explain-invalid_root = Isto não diz onde fica uma API.
    .why = O nome da API e o seu caminho são necessários.
    .next = Escreva-o como trouble_ticket=/api/ticket.

explain-invalid_row = Uma linha não foi entendida.
    .why = Ela está cortada, ou um valor dela tem a forma errada; a mensagem indica a linha do arquivo.
    .next = Corrija essa linha; nada foi enviado.

explain-invalid_secret = O segredo está vazio, ou contém caracteres que nenhum cabeçalho aceita.
    .why = Aspas, espaços ou quebras de linha podem ter sido copiados com ele.
    .next = Informe apenas o segredo.

explain-invalid_service_id = Este não é um Service ID (H5).
    .why = Um Service ID tem de 4 a 40 caracteres de A-Z a-z 0-9 - _ / . com pelo menos um dígito, e corresponde a service_id_pattern se o perfil o definir.
    .next = Copie-o do contrato, da fatura ou de service list.

explain-invalid_severity = Esta não é uma severidade.
    .why = São três.
    .next = Use critical, major ou minor.

explain-invalid_shard = Esta não é uma parte de um todo.
    .why = As partes são contadas de 1 até a sua quantidade.
    .next = Escreva-a como 2/8 para a segunda de oito partes.

explain-invalid_size = Este não é um tamanho.
    .why = Um tamanho é um número inteiro com a sua unidade.
    .next = Escreva-o como 10 MiB ou 500 kB.

explain-invalid_sort = Não é possível ordenar por isto.
    .why = Só certos atributos podem ser ordenados.
    .next = Use um dos que a mensagem indica, precedido de - para a ordem decrescente.

explain-invalid_state = Este não é um estado.
    .why = As ordens e os serviços têm os seus próprios estados.
    .next = Use um dos que a mensagem indica.

explain-invalid_status = Este não é um status.
    .why = Os chamados e as mudanças têm os seus próprios status.
    .next = Use um dos que a mensagem indica.

explain-invalid_summary = Este não é um resumo.
    .why = Um resumo é uma linha de 1 a 200 caracteres.
    .next = Encurte-o e coloque o resto em --description.

explain-invalid_tax_id = Este ID tributário está incorreto (H15).
    .why = Cada país tem a sua própria forma e os seus dígitos verificadores.
    .next = Copie-o dos documentos da empresa e verifique --country.

explain-invalid_text = Este texto não pode ser usado aqui.
    .why = Ele está vazio, é longo demais, ou contém quebras de linha ou caracteres invisíveis.
    .next = Escreva uma linha com o tamanho que a mensagem indica.

explain-invalid_ticket_id = Este não é o id de um chamado.
    .why = Um id é uma única palavra.
    .next = Copie-o de ticket list.

explain-invalid_transition = O estado atual não permite este passo.
    .why = Alguém foi mais rápido, ou o chamado ou a mudança já terminou.
    .next = Consulte-o com status e depois decida de novo.

explain-invalid_truth = Isto não é nem sim nem não.
    .why = Aqui só esses dois valores são possíveis.
    .next = Use yes ou no.

explain-invalid_url = Este não é um endereço que possa ser usado.
    .why = Credenciais são enviadas para lá, portanto ele deve ser uma única origem com https, ou http nesta máquina.
    .next = Escreva-o como https://portal.example.

explain-invalid_user_name = Este não é um nome de usuário (H20).
    .why = É uma única palavra pela qual o portal conhece um usuário.
    .next = Informe o e-mail, ou o nome que user list mostra.

explain-invalid_window = Esta não é uma janela horária (H9).
    .why = Uma janela tem um início e um fim.
    .next = Escreva-a como 2026-12-01T22:00/2026-12-02T02:00.

explain-jq_failed = O programa de --jq não se aplica ao resultado.
    .why = Ele pôde ser lido, mas falhou com os valores que vieram.
    .next = Não repita uma escrita, ela já foi feita: veja o resultado com status ou list e corrija o programa.

explain-keyring_absent = Não é possível acessar nenhum chaveiro.
    .why = Não há um Secret Service nesta sessão.
    .next = Inicie o chaveiro do ambiente gráfico, ou guarde o segredo em um arquivo ou em uma variável de ambiente.

explain-keyring_failed = O chaveiro não guardou ou não devolveu o segredo.
    .why = A mensagem traz as palavras do próprio chaveiro.
    .next = Verifique o programa de senhas do ambiente gráfico, ou guarde o segredo em outro lugar.

explain-keyring_locked = O chaveiro está bloqueado.
    .why = Ele é aberto com a senha da sua sessão gráfica.
    .next = Desbloqueie-o e execute o comando de novo.

explain-keyring_silent = O chaveiro não respondeu em três segundos.
    .why = Talvez ele esteja esperando a sua senha.
    .next = Desbloqueie-o e execute o comando de novo.

explain-last_administrator = O último administrador ativo não pode ser removido.
    .why = Sem ele, ninguém poderia administrar os usuários da empresa (H20).
    .next = Atribua antes a função a outro usuário ativo.

explain-missing_option = Falta uma opção.
    .why = O comando não pode ser executado sem ela.
    .next = Adicione-a; a mensagem a indica e dá um exemplo.

explain-missing_setting = Falta um parâmetro.
    .why = Este tipo de portal precisa dele.
    .next = Adicione a opção que a mensagem indica.

explain-missing_window = Não foi informado se a mudança precisa de uma janela horária (H9).
    .why = A operadora planeja o trabalho com base nela.
    .next = Adicione --window START/END ou --no-window.

explain-no_answer = O portal recebeu a requisição e não respondeu.
    .why = A conexão caiu, ou o tempo limite se esgotou.
    .next = Tente de novo; se era uma escrita, execute antes reconcile.

explain-no_browser = O ambiente gráfico não tem navegador.
    .why = Nada está configurado para abrir uma página web.
    .next = Abra você mesmo o endereço que é mostrado.

explain-no_connection = Não é possível acessar o portal.
    .why = O nome dele não é conhecido, ninguém responde lá, ou o TLS falhou.
    .next = Verifique base_url e o proxy; informe uma falha ao TSC por telefone (H21).

explain-no_history = O portal não diz quando começaram os estados do chamado (H6).
    .why = Sem essas datas não há relógio do SLA.
    .next = Veja o chamado com ticket status, ou pergunte ao TSC.

explain-no_json = Foi usado --jq, e o resultado é um texto.
    .why = Não há nada nele que possa ser filtrado.
    .next = Remova --jq.

explain-no_mail_program = O ambiente gráfico não tem programa de e-mail.
    .why = Nada está configurado para abrir um endereço mailto.
    .next = Grave a mensagem em um arquivo com --eml FILE e abra-o.

explain-no_sites = A mudança não tem nenhuma localidade (H7).
    .why = Uma mudança padrão tem de 1 a 10 localidades.
    .next = Adicione --site SERVICE_ID; a opção pode ser repetida.

explain-no_terminal = Isto só pode ser feito em um terminal.
    .why = Não há ninguém para digitar um segredo ou ver o que se abre.
    .next = Execute-o em um terminal, ou use a opção que a mensagem indica.

explain-no_web_page = O portal não indica nenhuma página que possa ser aberta.
    .why = Só são abertas páginas https da própria origem do portal, e o sandbox não tem nenhuma.
    .next = Omita --web; -o json mostra o endereço como href.

explain-nonexistent_local_time = Esta hora local não existe nesse dia.
    .why = Os relógios são adiantados e a pulam.
    .next = Escreva outra hora, ou uma com o deslocamento UTC.

explain-not_a_journal = O arquivo não é um diário do lumenctl.
    .why = O conteúdo dele começa com outra coisa.
    .next = Verifique o nome; bulk list mostra os diários.

explain-not_authenticated = O portal não aceita a sua identidade (401), ou não há credencial.
    .why = Um token expirou, ou o id do cliente e o seu segredo faltam ou estão incorretos.
    .next = Autentique-se com auth login, ou defina LUMENCTL_TOKEN, ou LUMENCTL_CLIENT_ID e LUMENCTL_CLIENT_SECRET.

explain-not_configured = O comando precisa de um portal, e nenhum está configurado, ou só em parte.
    .why = Sem um perfil não se sabe onde fica o portal; o sandbox nunca é usado por conta própria.
    .next = Crie um perfil com config init, defina LUMENCTL_BASE_URL e a credencial, ou adicione --sandbox para experimentar.

explain-not_found = O portal não tem isso (404).
    .why = O id está digitado errado, ou pertence a outro portal ou perfil.
    .next = Procure-o com list e verifique qual perfil está em uso.

explain-not_set = O parâmetro não tem valor neste perfil.
    .why = Ninguém o definiu ali.
    .next = Veja com config explain qual valor está em uso e de onde vem.

explain-not_supported = Este portal não consegue fazer isso.
    .why = Os portais deste tipo não têm esse recurso.
    .next = Use o caminho que a mensagem indica, por exemplo enviar o arquivo à equipe.

explain-not_utf8 = O texto não é UTF-8.
    .why = Ele foi salvo em outra codificação, como Windows-1252 ou UTF-16; a mensagem indica o ponto.
    .next = Salve-o como UTF-8 e execute o comando de novo.

explain-nothing_to_do = Nenhuma alteração foi pedida.
    .why = Sem uma alteração, o usuário ficaria como está.
    .next = Informe o que deve mudar, por exemplo --email ou --add-role.

explain-other_portal = O lote, ou a solicitação de faturamento deste país, pertence a outro portal.
    .why = As linhas de um lote ficam no portal onde foram registradas, e cada país tem o seu próprio portal de faturamento (H13).
    .next = Execute o comando com um perfil do portal que a mensagem indica.

explain-outcome_unknown = Uma escrita foi enviada e não foi possível descobrir se ela foi feita.
    .why = A resposta se perdeu e depois não foi possível consultar o portal.
    .next = Execute o comando reconcile que é mostrado; não a envie de novo de outra forma.

explain-output_failed = Não foi possível gravar o resultado em stdout.
    .why = O disco está cheio, ou o programa que o lê falhou.
    .next = O comando fez o seu trabalho: não repita uma escrita, consulte-a com status ou list.

explain-own_user = Você não pode fazer isso com o seu próprio usuário (H20).
    .why = Você perderia o seu acesso.
    .next = Peça a outro administrador.

explain-partial = De vários itens, alguns foram concluídos e outros falharam.
    .why = Cada um é independente; os que falharam aparecem com os seus próprios códigos.
    .next = Corrija-os e execute-os de novo; o que já está feito não é feito duas vezes.

explain-profile_exists = Já existe um perfil com este nome.
    .why = Os valores dele seriam perdidos.
    .next = Escolha outro nome com --profile, altere-o com config set, ou substitua-o com --force.

explain-redirected = O portal aponta para outro endereço.
    .why = Uma credencial não deve ir para outra origem.
    .next = Defina base_url com o endereço onde a API realmente fica.

explain-rejected = O portal recusou o conteúdo (400, 422 ou outro 4xx).
    .why = Ele tem uma regra que não é conhecida aqui.
    .next = Leia o que o portal diz, corrija o valor que ele aponta e envie de novo; nada foi criado.

explain-row_too_large = Uma linha é maior que o permitido.
    .why = Ela contém um texto longo, ou aspas não fechadas juntam várias linhas em uma.
    .next = Verifique as aspas nessa linha e antes dela; anexe os textos longos como arquivos.

explain-sandbox = Não é possível executar o sandbox.
    .why = A porta dele está ocupada, ou o banco de dados está danificado ou pertence a outra coisa.
    .next = Escolha outra porta, ou comece de novo com sandbox reset.

explain-sandbox_needs_no_sign_in = O sandbox não precisa de autenticação.
    .why = Os comandos se autenticam nele por conta própria.
    .next = Não use o sandbox para se autenticar em um portal real.

explain-secret_in_config = O arquivo de configuração contém um segredo.
    .why = Segredos não devem ficar em arquivos que são compartilhados.
    .next = Remova-o e use auth login, LUMENCTL_CLIENT_SECRET ou LUMENCTL_CLIENT_SECRET_FILE.

explain-service_terminated = O serviço está encerrado e não pode ser estendido (H18).
    .why = Um contrato encerrado não é prorrogado.
    .next = Contrate um novo serviço.

explain-sign_in_refused = A autenticação foi recusada.
    .why = O id do cliente, o seu segredo ou o escopo está incorreto.
    .next = Verifique os três; auth status mostra de onde vêm.

explain-stdin_is_terminal = O segredo apareceria enquanto é digitado.
    .why = --client-secret-stdin lê um pipe ou um arquivo.
    .next = Omita a opção para que ele seja pedido.

explain-timed_out = A espera terminou antes de chegar ao estado.
    .why = O tempo de --wait ou --for foi curto demais; não há problema com o chamado ou a mudança.
    .next = Espere de novo com mais tempo, ou consulte com status.

explain-too_many_sites = A mudança tem mais de 10 localidades (H7).
    .why = A operadora aceita no máximo 10 em uma mudança.
    .next = Adicione --split para registrar tantas mudanças quantas forem necessárias.

explain-unavailable = Não é possível acessar o portal, ou ele falha (5xx, 429) depois de todas as novas tentativas.
    .why = A rede, o TLS ou o próprio portal está fora do ar.
    .next = Tente mais tarde, ou aumente --max-wait; informe uma falha ao TSC por telefone (H21).

explain-unknown_change_type = O catálogo não tem essa mudança (H10).
    .why = Só mudanças padrão podem ser solicitadas desta forma.
    .next = Veja change types; para qualquer outra coisa, proceda como diz H10.

explain-unknown_code = Não existe erro com este código.
    .why = Ele está digitado errado, ou pertence a outra versão.
    .next = Execute explain sem código para ver todos.

explain-unknown_color = --color tem um valor desconhecido.
    .why = As cores podem ser mostradas só em terminais, sempre ou nunca.
    .next = Use auto, always ou never.

explain-unknown_column = Não existe essa coluna.
    .why = As colunas têm o nome das suas chaves JSON.
    .next = Use uma das que a mensagem indica.

explain-unknown_command = O lote foi criado por um comando que esta versão não tem.
    .why = Outra versão do lumenctl o começou.
    .next = Use a versão que começou o lote.

explain-unknown_config_key = Não existe esse parâmetro.
    .why = Ele está digitado errado, ou está fora de um perfil.
    .next = Use o nome que a mensagem sugere, abaixo do cabeçalho do seu perfil.

explain-unknown_country = Este não é um país do manual do cliente.
    .why = O manual abrange apenas certos países.
    .next = Escreva as duas letras ou o nome de um deles.

explain-unknown_dialect = Este não é um dialeto que esta versão conheça.
    .why = Um dialeto diz como um portal escreve os seus chamados.
    .next = Use um dos que a mensagem indica.

explain-unknown_format = Este não é um formato de saída.
    .why = São seis.
    .next = Use table, plain, json, ndjson, yaml ou csv.

explain-unknown_input_format = Este não é um formato de linhas.
    .why = São quatro.
    .next = Use csv, ndjson, json ou yaml.

explain-unknown_kind = Este não é um tipo de contato.
    .why = Um contato é um número de telefone, um e-mail ou um portal.
    .next = Use um dos que a mensagem indica.

explain-unknown_language = Este não é um idioma do lumenctl.
    .why = Os textos existem em inglês, espanhol e português.
    .next = Use en, es ou pt.

explain-unknown_matter = Não há nada sobre este assunto (H1).
    .why = O manual do cliente indica uma função apenas para certos assuntos.
    .next = Execute contacts who sem um assunto para vê-los.

explain-unknown_method = Este método HTTP não pode ser enviado.
    .why = api conhece GET, HEAD, POST, PUT, PATCH e DELETE.
    .next = Use um deles.

explain-unknown_note_style = Esta não é uma forma de adicionar notas que esta versão conheça.
    .why = Os portais recebem notas de formas diferentes.
    .next = Use uma das que a mensagem indica.

explain-unknown_place = Este não é um lugar para o id externo.
    .why = Ele vai em um atributo ou na descrição.
    .next = Use um dos que a mensagem indica.

explain-unknown_portal = Este não é um dos portais da operadora (H13).
    .why = São dois.
    .next = Use latam ou control-center.

explain-unknown_preset = Este não é um tipo de portal que esta versão conheça.
    .why = Um tipo traz os caminhos de um portal e a sua forma de se comunicar.
    .next = Use um dos que a mensagem indica.

explain-unknown_product = Este não é um produto do diretório.
    .why = Há contatos apenas para certos produtos.
    .next = Use um dos que a mensagem indica.

explain-unknown_profile = Não existe esse perfil.
    .why = O arquivo de configuração tem outros, ou nenhum.
    .next = Use um dos que config list mostra, ou crie-o com config init.

explain-unknown_role = Não existe essa função.
    .why = Um portal tem as suas próprias funções de usuário (H20), e o manual do cliente tem as das pessoas da operadora (H1).
    .next = Use uma das que a mensagem indica.

explain-unknown_service = O inventário não tem esse serviço.
    .why = O id está digitado errado, ou pertence a outro cliente.
    .next = Procure-o com service list.

explain-unknown_shell = Não há autocompletar para este shell.
    .why = Há scripts para cinco shells.
    .next = Use bash, zsh, fish, powershell ou elvish.

explain-unknown_storage = Neste sistema não é possível guardar segredos ali.
    .why = Há keyring, file e, no Linux, keyutils.
    .next = Use um deles.

explain-unknown_team = Esta não é uma equipe do diretório.
    .why = O manual do cliente traz os contatos apenas de certas equipes.
    .next = Use uma das que a mensagem indica.

explain-unknown_topic = Não existe esse comando ou tópico.
    .why = help explica os comandos e os códigos de saída.
    .next = Use um dos que a mensagem indica.

explain-unknown_user = Não existe esse usuário (H20).
    .why = O nome está digitado errado, ou pertence a outra conta.
    .next = Procure-o com user list.

explain-unreadable_answer = A resposta não é a de um portal.
    .why = Talvez algo entre esta máquina e o portal tenha respondido no lugar dele.
    .next = Verifique base_url e o proxy.

explain-unreadable_file = Não é possível ler um arquivo.
    .why = Ele não existe, é uma pasta, ou você não tem permissão de leitura.
    .next = Verifique o nome e as permissões.

explain-unsettled_rows = Linhas do lote foram enviadas, e não se sabe se chegaram.
    .why = Descartá-las poderia significar registrá-las duas vezes.
    .next = Esclareça-as com bulk resume, ou adicione --yes para descartá-las.

explain-usage = A linha de comando não foi entendida.
    .why = Uma opção ou um comando está digitado errado, ou falta o seu valor.
    .next = Siga a sugestão da mensagem, ou adicione --help.

explain-window_in_past = A janela horária já começou (H9).
    .why = A operadora precisa de tempo para planejar.
    .next = Informe uma janela no futuro.

explain-window_order = A janela horária termina antes de começar (H9).
    .why = START vem antes de END.
    .next = Troque-os.

explain-wrong_end_state = Terminou em um estado diferente do esperado.
    .why = Houve cancelamento, recusa ou fechamento nesse meio-tempo.
    .next = Leia as notas com status.
