# The rules of the carrier's customer handbook, as `lumenctl explain H5` says them.

rule-h1 = Quem faz o quê na operadora: Account Manager (AM), Sales Engineer (SE), Customer Care Manager (CCM), Billing Customer Care (BCC), Service Manager (SM), Customer Service Manager (CSM) para carriers e Technical Service Center (TSC).
rule-h10 = Uma mudança que não está na lista padrão, ou que não cabe nestes prazos, é pedida ao Service Management ou ao Account Manager.
rule-h11 = Para os trabalhos programados em seu backbone, a operadora notifica os clientes afetados e pede a aprovação; os de emergência se aproximam disso o quanto possível.
rule-h12 = O Technical Service Center tem telefones por país e produto.
rule-h13 = As consultas de faturamento passam por um portal: o Portal de Clientes LATAM, ou o Control Center no México, no Panamá e na Costa Rica.
rule-h14 = O faturamento tem telefones por país, para quando não for possível acessar o portal.
rule-h15 = As alterações de dados de faturamento (razão social, ID tributário, faturas múltiplas, contatos, endereços) são solicitadas pela opção Consulta do portal.
rule-h16 = As faturas que devem trazer um número de PO, HES ou MIGO, ou outro requisito interno, são pedidas por e-mail, com suporte contratual.
rule-h17 = O que é solicitado de 1 a 15 entra em vigor na fatura seguinte; do dia 15 ao fim do mês, na subsequente; o dia 15 consta nos dois períodos.
rule-h18 = Uma solicitação de extensão de serviço começa no portal, em “Meus serviços”.
rule-h19 = A quem esqueceu os dados de acesso, o portal envia uma nova senha por e-mail.
rule-h2 = Uma ordem passa por seis touchpoints: pedido de detalhamento técnico, confirmação de detalhamento, data prevista para a entrega, lembrete de instalação, planejamento da ativação e notificação de conexão.
rule-h20 = Cada serviço novo, renovado ou ampliado traz um administrador, que ativa, modifica e desativa os demais usuários do portal.
rule-h21 = Quando o portal está indisponível ou falha, a falha é informada por telefone ao Technical Service Center.
rule-h22 = Os escritórios da operadora têm telefones por país.
rule-h23 = As perguntas e sugestões sobre o portal são dirigidas ao Service Manager.
rule-h3 = O status de uma ordem pode ser consultado a qualquer momento, com o Customer Care Manager ou no portal.
rule-h4 = O Technical Service Center atende 24x7 todos os dias do ano, por telefone ou por um chamado no portal.
rule-h5 = Para abrir um chamado é necessário o Service ID da localidade ou do serviço afetado.
rule-h6 = Quando não há acesso à localidade ou ao contato, o chamado fica em espera pelo cliente e esse tempo não conta para o SLA.
rule-h7 = Uma mudança padrão em serviços de rede ativos, também satelitais, abrange no máximo 10 localidades.
rule-h8 = Uma mudança padrão é analisada em até 72 horas úteis e executada em horário comercial.
rule-h9 = Uma solicitação de mudança é registrada no portal e indica expressamente se deve ser feita em uma janela horária preestabelecida.
