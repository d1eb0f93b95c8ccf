# Users of the portal, whom its administrators manage.

user-ask-another-administrator = pídale a otro administrador que lo haga
user-changed-meanwhile = otra persona modificó a { $user } entretanto: aquí no se cambió nada
user-did-you-mean-role = ¿quiso decir { $name }? sus roles: { $roles }
user-existing-differs = el usuario existente difiere en { $what }: '{ $found }', no '{ $asked }'
user-exists = el usuario { $user_name } ya existe: { $id }
user-give-at-least-one = indique al menos una de estas opciones: { $options }
user-give-it-to-one-option = indíquelo en una sola de las dos opciones
user-give-role-to-another-first = asigne primero el rol de administrador a otro usuario activo
user-is-as-asked = { $user } ya está como se solicita
user-is-the-last-administrator =
    { $what ->
        [disable] { $user } es el último administrador activo y no se puede deshabilitar
       *[role] { $user } es el último administrador activo y no puede perder el rol de administrador
    }
user-is-you =
    { $what ->
        [disable] { $user } es su propio usuario, y usted no puede deshabilitarlo
       *[role] { $user } es su propio usuario, y usted no puede quitarle el rol de administrador
    }
user-its-roles = sus roles: { $roles }
user-leave-both-out = omita ambas para ver todos los usuarios
user-list-shows-all = lumenctl{ $options } user list los muestra a todos
user-look-and-run-again = revíselo con lumenctl{ $options } user show { $id } y ejecute esto de nuevo
user-managed-by-administrator = los usuarios los gestiona el usuario administrador que viene con cada orden de servicio; use la credencial de ese usuario o pregunte quién la tiene
user-no-letter-and-no-digit = no tiene ninguna letra ni ningún dígito
user-no-such-role = el portal no tiene el rol '{ $role }'
user-no-such-user = el portal no tiene ningún usuario con el id o nombre de usuario { $id }
user-not-together-with-active = no se puede combinar con --active
user-nothing-is-different = no se indicó ningún cambio
user-required-and-not-given = es obligatorio y no se indicó
user-role-is-added-too = el rol { $role } también se va a agregar
user-role-not-in-use = ningún usuario tiene el rol '{ $role }'; roles en uso: { $roles }
user-role-not-in-use-near = ningún usuario tiene el rol '{ $role }'; ¿quiso decir { $name }? roles en uso: { $roles }
user-role-not-in-use-none = ningún usuario tiene el rol '{ $role }'; roles en uso: ninguno
user-show-tells-whether = lumenctl{ $options } user show { $id } indica si llegó; repetir el mismo comando no causa daño
