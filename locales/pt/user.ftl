# Users of the portal, whom its administrators manage.

user-ask-another-administrator = peça a outro administrador que faça isso
user-changed-meanwhile = outra pessoa alterou { $user } nesse meio-tempo: nada foi alterado aqui
user-did-you-mean-role = você quis dizer { $name }? funções do portal: { $roles }
user-existing-differs = o usuário existente difere em { $what }: '{ $found }', não '{ $asked }'
user-exists = o usuário { $user_name } já existe: { $id }
user-give-at-least-one = informe pelo menos uma destas opções: { $options }
user-give-it-to-one-option = informe-a em apenas uma das duas opções
user-give-role-to-another-first = atribua antes a função de administrador a outro usuário ativo
user-is-as-asked = { $user } já está como foi pedido
user-is-the-last-administrator =
    { $what ->
        [disable] { $user } é o último administrador ativo e não pode ser desativado
       *[role] { $user } é o último administrador ativo e não pode perder a função de administrador
    }
user-is-you =
    { $what ->
        [disable] { $user } é você: não é possível desativar a si mesmo
       *[role] { $user } é você: não é possível retirar de si mesmo a função de administrador
    }
user-its-roles = funções do portal: { $roles }
user-leave-both-out = omita ambas para ver todos os usuários
user-list-shows-all = lumenctl{ $options } user list mostra todos
user-look-and-run-again = consulte-o com lumenctl{ $options } user show { $id } e execute isto de novo
user-managed-by-administrator = os usuários são administrados pelo usuário administrador que vem com cada ordem de serviço; use o cliente OAuth desse usuário ou pergunte quem o tem
user-no-letter-and-no-digit = não tem nenhuma letra nem dígito
user-no-such-role = o portal não tem a função '{ $role }'
user-no-such-user = o portal não tem nenhum usuário com o id ou nome de usuário { $id }
user-not-together-with-active = não pode ser usado junto com --active
user-nothing-is-different = nenhuma alteração foi informada
user-required-and-not-given = é obrigatório e não foi informado
user-role-is-added-too = a função { $role } também será adicionada
user-role-not-in-use = nenhum usuário tem a função '{ $role }'; funções em uso: { $roles }
user-role-not-in-use-near = nenhum usuário tem a função '{ $role }'; você quis dizer { $name }? funções em uso: { $roles }
user-role-not-in-use-none = nenhum usuário tem a função '{ $role }'; funções em uso: nenhuma
user-show-tells-whether = lumenctl{ $options } user show { $id } mostra se chegou; repetir o mesmo comando não causa problema
