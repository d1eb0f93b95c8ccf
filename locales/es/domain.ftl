# What the handbook's rules say of a value that they do not take.

domain-account-form = una cuenta tiene de 3 a 40 letras, dígitos y signos sin espacios, tal como aparece en sus facturas
domain-account-invalid = '{ $account }' no es una cuenta de facturación
domain-business-hours-form = el horario comercial se escribe como 09:00-18:00; omítalo si cuentan las 24 horas
domain-business-hours-invalid = '{ $hours }' no es un horario comercial
domain-business-hours-order = '{ $hours }' termina antes de comenzar
domain-calendar-begins = el calendario de feriados comienza en { $year }
domain-calendar-ends = el calendario de feriados termina en { $year }
domain-change-state-invalid = '{ $state }' no es un estado de una solicitud de cambio
domain-contact-form = escríbalo como 'Ana Souza <ana@example.com>, +55 11 5555 0100'; el número puede omitirse
domain-contact-invalid = '{ $contact }' no es un contacto con nombre y correo
domain-email-form = una dirección se escribe como ana.souza@example.com
domain-email-invalid = '{ $email }' no es una dirección de correo electrónico
domain-invoice-15th-is-in-both-halves = el manual del cliente cuenta el día 15 en ambas mitades del mes: puede entrar en vigencia en la próxima factura o en la siguiente
domain-invoice-after-next = la factura posterior a la próxima
domain-invoice-next = la próxima factura
domain-invoice-next-or-after = la próxima factura o la siguiente
domain-local-time-does-not-exist =
    { $zone ->
        [unnamed] { $time } no existe en la zona horaria del país: en ese momento los relojes se adelantan de UTC{ $before } a UTC{ $after }
       *[other] { $time } no existe en { $zone }: en ese momento los relojes se adelantan de UTC{ $before } a UTC{ $after }
    }
domain-local-time-is-there-twice =
    { $zone ->
        [unnamed] { $time } ocurre dos veces en la zona horaria del país: en ese momento los relojes se atrasan de UTC{ $before } a UTC{ $after }
       *[other] { $time } ocurre dos veces en { $zone }: en ese momento los relojes se atrasan de UTC{ $before } a UTC{ $after }
    }
domain-local-time-needs-country = agregue --country CC, defina country en el perfil o escriba el desfase: 2026-12-01T22:00-03:00
domain-local-time-which-one = indique cuál de las dos: { $first } (la primera) o { $second } (la segunda)
domain-local-time-with-offset = escriba la hora con su desfase, por ejemplo { $early } o { $late }
domain-local-time-without-country = { $time } es una hora local y no hay un país definido
domain-phone-add-country = agregue el código de país, como en +55 11 3957 2288, o defina `country` en el perfil
domain-phone-extension-elsewhere = indique solo el número y ponga la extensión en --access-hours o en el nombre del contacto
domain-phone-form = un número consta de sus dígitos, preferiblemente con el código de país: +55 11 3957 2288
domain-phone-has-extension = '{ $phone }' tiene una extensión, que no cabe en un número de teléfono (E.164)
domain-phone-invalid = '{ $phone }' no es un número de teléfono
domain-phone-not-of-country = '{ $phone }' no es un número de teléfono como se marca en { $country }
domain-phone-of-no-country = '{ $phone }' no es un número de teléfono de ningún país
domain-phone-whole-number = indique el número completo con el código de área; uno de otro país comienza con + y el código de país
domain-phone-without-country = no se sabe de qué país es el número '{ $phone }'
domain-priority-invalid = '{ $priority }' no es una prioridad
domain-priority-words = use low, medium o high
domain-use-one-of = use uno de { $words }
domain-window-form = escriba 2026-12-01T22:00/2026-12-02T02:00 (hora de su país), agregue Z o -03:00, o termine con PT4H
domain-window-in-past = la ventana comenzó en { $start }, que ya pasó
domain-window-invalid = '{ $window }' no es una ventana START/END
domain-window-order = la ventana termina antes de comenzar
