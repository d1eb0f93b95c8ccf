# Users of the portal, whom its administrators manage.

user-ask-another-administrator = ask another administrator to do it
user-changed-meanwhile = somebody else has changed { $user } in the meantime: nothing was changed here
user-did-you-mean-role = did you mean { $name }? its roles: { $roles }
user-existing-differs = the existing user differs in { $what }: '{ $found }', not '{ $asked }'
user-exists = the user { $user_name } exists: { $id }
user-give-at-least-one = give at least one of { $options }
user-give-it-to-one-option = give it to one of the two options
user-give-role-to-another-first = give another active user the administrator's role first
user-is-as-asked = { $user } is as asked already
user-is-the-last-administrator =
    { $what ->
        [disable] { $user } is the last active administrator and cannot be disabled
       *[role] { $user } is the last active administrator and cannot lose the administrator's role
    }
user-is-you =
    { $what ->
        [disable] { $user } is you and cannot be disabled by yourself
       *[role] { $user } is you and cannot lose the administrator's role by yourself
    }
user-its-roles = its roles: { $roles }
user-leave-both-out = leave both out for all users
user-list-shows-all = lumenctl{ $options } user list shows all of them
user-look-and-run-again = look at it with lumenctl{ $options } user show { $id }, then run this again
user-managed-by-administrator = users are managed by the administrator user that comes with each service order; use that user's client, or ask who has it
user-no-letter-and-no-digit = it has no letter and no digit
user-no-such-role = the portal has no role '{ $role }'
user-no-such-user = the portal has no user with the id or user name { $id }
user-not-together-with-active = it cannot be given together with --active
user-nothing-is-different = nothing is to be different
user-required-and-not-given = it is required and was not given
user-role-is-added-too = the role { $role } is to be added as well
user-role-not-in-use = no user has the role '{ $role }'; roles in use: { $roles }
user-role-not-in-use-near = no user has the role '{ $role }'; did you mean { $name }? roles in use: { $roles }
user-role-not-in-use-none = no user has the role '{ $role }'; roles in use: none
user-show-tells-whether = lumenctl{ $options } user show { $id } tells whether it arrived; the same command again does no harm
