# Services: the inventory, and requests to extend one.

service-add-until = adicione --until DATE, ou informe com --note TEXT o que deseja
service-asks-for-else = a solicitação existente { $id } pede outra coisa
service-external-id-exists = o id externo { $external_id } já existe: solicitação { $id }
service-is-terminated = o serviço { $id } está encerrado e não pode ser estendido
service-list-command = `lumenctl service list` mostra os Service IDs que existem
service-new-is-an-order = um serviço novo é uma ordem: `lumenctl contacts who new-service` informa com quem falar
service-no-inventory = o perfil não indica um inventário, portanto não foi verificado se o serviço { $id } existe
service-not-in-inventory = o inventário não tem o serviço { $id }
service-request-only = isto é uma solicitação: quem decide é a operadora, e o serviço ainda não foi estendido (H18)
service-text-without-letter = '{ $text }' não tem letras nem dígitos
service-until-missing = não foi informado até quando você precisa do serviço
