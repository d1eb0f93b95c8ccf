# The pages of `lumenctl explain CODE`, by code: what happened, why, and what to do next.

explain-already_exists = Lo que pidió crear ya existe: algo con este id externo, o el archivo de --eml.
    .why = --if-exists fail pide detenerse en ese caso, y los archivos nunca se sobrescriben.
    .next = Omita --if-exists fail para obtener lo existente, elija otro --external-id o indique otro archivo.

explain-ambiguous_batch = El nombre indicado es el comienzo del nombre de varios lotes.
    .why = Un lote se puede indicar por el comienzo de su nombre, siempre que solo un lote lo tenga.
    .next = Escriba más caracteres del nombre.

explain-ambiguous_local_time = Esta hora local ocurre dos veces ese día.
    .why = Los relojes se atrasan y la hora anterior se repite.
    .next = Escriba la hora con su desfase horario, por ejemplo 2026-12-01T22:00-03:00.

explain-answer_too_large = La respuesta del portal supera el límite.
    .why = El límite evita que un portal con fallas llene la memoria.
    .next = Pida menos con --limit o un filtro; si vuelve a ocurrir, informe a quienes administran el portal.

explain-batch_begun = Este lote comenzó con opciones distintas de las que se indican ahora.
    .why = Las filas ya registradas conservan las opciones con las que se registraron.
    .next = Continúelo tal como está con bulk resume, o descártelo con bulk discard.

explain-batch_busy = Otro proceso está trabajando en este lote.
    .why = Dos procesos a la vez podrían registrar una fila dos veces.
    .next = Espere a que termine, o deténgalo, y ejecute el comando de nuevo.

explain-calendar_begins = El calendario hábil no llega tan atrás.
    .why = Los feriados solo se conocen para ciertos años (H8).
    .next = Use una fecha posterior.

explain-calendar_ends = El calendario hábil no llega tan adelante.
    .why = Los feriados solo se conocen para ciertos años (H8).
    .next = Use una fecha anterior, o una versión más reciente de lumenctl.

explain-changed_meanwhile = Alguien modificó el usuario mientras tanto.
    .why = Su cambio desharía el de esa persona.
    .next = Revise el usuario con user show y, si el cambio sigue siendo correcto, ejecute el comando de nuevo.

explain-client_secret_command_failed = El programa de client_secret_command no entregó ningún secreto.
    .why = No existe, falló, no imprimió nada o imprimió demasiado, o no terminó a tiempo.
    .next = Ejecútelo a mano: debe imprimir el secreto en una línea y nada más.

explain-client_secret_command_in_use = El perfil ya tiene un programa que imprime el secreto de cliente.
    .why = Los comandos inician sesión con lo que imprime, así que un secreto guardado con auth login nunca se usaría.
    .next = No hay nada que hacer; para guardar un secreto en su lugar, quite client_secret_command con config unset.

explain-config_not_found = El archivo de configuración indicado no existe.
    .why = Lo indica --config o LUMENCTL_CONFIG, así que debe estar allí.
    .next = Indique un archivo existente, o cree uno con config init.

explain-confirmation_needed = Una respuesta al operador requiere su consentimiento.
    .why = No se puede retirar, y sin una terminal no hay a quién preguntar.
    .next = Agregue --yes.

explain-conflict = Ya existe, o su estado no permite esto.
    .why = Se indicó --if-exists fail, o alguien lo modificó mientras tanto.
    .next = Revise su estado actual con status y luego decida de nuevo.

explain-conflicting_fields = Dos campos de api se contradicen.
    .why = Cada clave contiene un valor, un objeto o una lista, y un valor se indica una sola vez.
    .next = Corrija los campos; no se envió nada.

explain-conflicting_options = Dos opciones no se pueden indicar juntas.
    .why = Dicen cosas distintas sobre lo mismo.
    .next = Omita una de ellas.

explain-country_needed = No se conoce el país.
    .why = De él dependen las identificaciones tributarias, los feriados, las horas locales y los números de teléfono.
    .next = Agregue --country CC, o defina country en el perfil.

explain-credential_file_exposed = Otros usuarios pueden leer el archivo con el secreto guardado.
    .why = Debería tener el modo 0600.
    .next = Si nadie lo ha leído, ejecute chmod 600 sobre él; de lo contrario, haga cambiar el secreto e inicie sesión de nuevo.

explain-credential_gone = El secreto guardado ya no está donde se conservaba.
    .why = Se eliminó de allí, o se vació el almacén de claves del sistema.
    .next = Inicie sesión de nuevo con auth login.

explain-credential_of_other_portal = El secreto guardado pertenece a otro portal.
    .why = Desde entonces cambió una dirección o el id de cliente, en el entorno o en el perfil.
    .next = Vea con config explain quién los define; si son correctos, inicie sesión de nuevo con auth login.

explain-credential_record_unreadable = No se puede leer el registro del secreto guardado.
    .why = El registro de la carpeta de estado está dañado.
    .next = Inicie sesión de nuevo con auth login, que lo reemplaza.

explain-customer_action_needed = El operador espera algo de usted (H6).
    .why = El reloj del SLA del ticket está detenido hasta que responda.
    .next = Lea la última nota y responda con ticket comment.

explain-damaged_journal = No se puede leer una línea del diario.
    .why = El archivo quedó cortado, u otro programa lo modificó.
    .next = Guarde una copia y vea con bulk show qué se sabe del lote.

explain-date_in_past = La fecha no está en el futuro.
    .why = Una extensión solo se puede pedir hasta una fecha futura (H18).
    .next = Indique una fecha posterior.

explain-duplicate_column = Una columna aparece dos veces.
    .why = No quedaría claro cuál de las dos vale.
    .next = Elimine o cambie de nombre una de ellas.

explain-duplicate_external_id = Dos filas tienen el mismo id externo.
    .why = Un id externo identifica una sola cosa.
    .next = Dé a cada fila el suyo, u omita la columna.

explain-duplicate_site = Una sede se indica dos veces.
    .why = Un cambio contiene sedes distintas (H7).
    .next = Indique cada sede una sola vez.

explain-empty_file = El archivo está vacío.
    .why = No contiene nada que se pueda enviar.
    .next = Verifique el nombre del archivo.

explain-end_not_later = El servicio ya está vigente hasta ese día o uno posterior.
    .why = Una extensión debe terminar después del contrato actual (H18).
    .next = Indique un día posterior.

explain-file_changed = El archivo cambió mientras se leía.
    .why = Se enviaría la mitad del contenido anterior y la mitad del nuevo.
    .next = Adjúntelo cuando nada escriba en él, o adjunte una copia; no se envió nada.

explain-file_not_written = No se pudo escribir un archivo.
    .why = El disco está lleno, o la carpeta no lo permite.
    .next = Libere espacio, o elija otro lugar.

explain-file_too_large = El archivo es más grande de lo permitido.
    .why = Los portales limitan el tamaño de los adjuntos, y los textos y los campos tienen su propio límite.
    .next = Envíe un archivo más pequeño, o aumente attachment_limit en el perfil si el portal acepta más.

explain-forbidden = El portal sabe quién es usted y no permite esto (403).
    .why = Al rol de la credencial le falta un permiso.
    .next = Pida el rol a un administrador del portal (H20), o use otra credencial.

explain-input_changed = Las filas cambiaron mientras se registraban.
    .why = Se leen dos veces, primero para verificarlas y después para registrarlas, y ambas lecturas deben ser iguales.
    .next = Restablezca el contenido anterior y ejecute el mismo comando de nuevo; las filas ya registradas no se registran dos veces.

explain-internal = Ocurrió algo que nadie previó.
    .why = Es un error del programa, o el sistema negó algo que normalmente siempre está disponible.
    .next = Vea con status o list si la escritura se hizo; luego ejecútelo de nuevo con -v y reporte lo que muestra.

explain-interrupted = Usted detuvo el comando (Ctrl-C).
    .why = Lo que se hizo hasta entonces quedó registrado.
    .next = Ejecute el mismo comando de nuevo para continuar, o ejecute reconcile para aclarar lo que se envió.

explain-invalid_account = El valor no es una cuenta de facturación válida.
    .why = Una cuenta tiene de 3 a 40 letras, dígitos y - _ . /.
    .next = Cópiela de la factura.

explain-invalid_business_hours = El valor no es un horario comercial válido.
    .why = Se escribe como hora de apertura y hora de cierre, y el cierre es posterior a la apertura.
    .next = Escríbalo como 09:00-18:00, u omítalo si cuentan las 24 horas.

explain-invalid_config = No se puede leer el archivo de configuración.
    .why = No es TOML, o un valor no cumple una regla; el mensaje indica la línea.
    .next = Corrija esa línea.

explain-invalid_contact = El valor no es un contacto con nombre y correo electrónico (H15).
    .why = Se necesitan el nombre y el correo; puede seguir un teléfono.
    .next = Escríbalo como 'Ana Souza <ana@example.com>'.

explain-invalid_contacts = No se puede leer su contacts.toml.
    .why = No es TOML, o un valor no cumple una regla; el mensaje indica la línea.
    .next = Corrija esa línea.

explain-invalid_date = El valor no es una fecha válida.
    .why = Las fechas se escriben como en RFC 3339; sin desfase horario son locales.
    .next = Escriba 2026-11-23, 2026-11-23T14:00 o 2026-11-23T14:00:00Z.

explain-invalid_duration = El valor no es una duración válida.
    .why = Un número necesita su unidad.
    .next = Escríbala como 30s, 5m o 2h.

explain-invalid_email = El valor no es un correo electrónico que se pueda usar aquí.
    .why = Le falta una parte, o tiene letras que no todos los servidores de correo aceptan.
    .next = Escríbalo como name@example.com.

explain-invalid_external_id = El valor no es un id externo válido.
    .why = Viaja en encabezados y direcciones, por lo que tiene de 1 a 64 caracteres ASCII visibles.
    .next = No use espacios, comillas ni barras invertidas.

explain-invalid_fault = El sandbox no tiene esa falla.
    .why = Una falla tiene un nombre y a menudo un valor, y se indica una sola vez.
    .next = Vea las formas con help sandbox serve.

explain-invalid_field = No se entiende un campo de api.
    .why = Los campos se escriben KEY=VALUE; las claves se anidan como a[b]=c y a[]=c.
    .next = Corrija el campo.

explain-invalid_flavour = El sandbox no tiene esa variante.
    .why = Solo puede comportarse como ciertos tipos de portal.
    .next = Use tmf o servicenow.

explain-invalid_header = No se puede enviar un encabezado de api.
    .why = No tiene dos puntos, contiene caracteres que ningún encabezado admite, o solo lumenctl lo define.
    .next = Escríbalo como 'Accept-Language: pt'.

explain-invalid_if_exists = --if-exists tiene un valor desconocido.
    .why = Indica qué hacer cuando ya existe: devolver lo existente o fallar.
    .next = Use return o fail.

explain-invalid_input = Varios datos de entrada son incorrectos; cada uno aparece con su opción.
    .why = Todo se verifica antes de enviar algo.
    .next = Corríjalos todos y ejecute el comando de nuevo; no se envió nada.

explain-invalid_input_file = No se puede leer el archivo de filas.
    .why = No tiene el formato que parece tener; el mensaje indica la línea.
    .next = Corrija esa línea, o indique el formato con --format.

explain-invalid_jq = No se puede leer el programa de --jq.
    .why = No está escrito en el lenguaje de jq, o usa una función que aquí no existe; el mensaje indica el lugar.
    .next = Corríjalo; no se envió nada.

explain-invalid_map = --map no indica una columna y una opción.
    .why = Se necesitan ambas, y la opción debe ser una que las filas puedan definir.
    .next = Escríbalo como --map 'Circuit=service-id'.

explain-invalid_name = El valor no es un nombre válido.
    .why = Un nombre es una línea de 1 a 100 caracteres.
    .next = Acórtelo, o quite los saltos de línea y los caracteres invisibles.

explain-invalid_number = El valor no es un número que se pueda usar aquí.
    .why = Los límites protegen al portal y a esta máquina.
    .next = Use un número entero dentro de los límites que indica el mensaje.

explain-invalid_order_id = El valor no es el id de una orden (H3).
    .why = Un id es una sola palabra.
    .next = Cópielo de order list.

explain-invalid_path = El valor no es una ruta válida.
    .why = Está vacía, contiene un byte cero, o no es la parte de una dirección que sigue a base_url.
    .next = Indique la ruta de un archivo o, para api, una como /tmf-api/troubleTicket/v5/troubleTicket.

explain-invalid_pattern = El valor no es una expresión regular válida.
    .why = No se puede leer a partir del carácter que indica el mensaje.
    .next = Escríbala como [A-Z]{ "{" }4{ "}" }[0-9]{ "{" }5{ "}" }.

explain-invalid_period = El período termina antes de comenzar.
    .why = Su fin debe ser posterior a su comienzo.
    .next = Intercambie las fechas, o corrija una de ellas.

explain-invalid_phone = El valor no es un número de teléfono válido.
    .why = No corresponde al plan de numeración de su país.
    .next = Escríbalo como +55 11 3003 0003.

explain-invalid_priority = El valor no es una prioridad válida.
    .why = Hay tres.
    .next = Use low, medium o high.

explain-invalid_profile_name = El valor no puede ser el nombre de un perfil.
    .why = Los nombres de perfiles se usan en archivos y variables.
    .next = Use de 1 a 64 letras, dígitos, - _ . y comience con una letra o un dígito.

explain-invalid_rate = El valor no es una tasa válida.
    .why = Una tasa es un número y una unidad de tiempo.
    .next = Escríbala como 5/s, 300/min o 1000/h.

explain-invalid_role = El valor no es un rol válido (H20).
    .why = Un rol es una línea de 1 a 100 caracteres, sin comillas ni barras invertidas.
    .next = Escríbalo como lo muestra user list.

explain-invalid_root = El valor no indica dónde está una API.
    .why = Se necesitan el nombre de la API y su ruta.
    .next = Escríbalo como trouble_ticket=/api/ticket.

explain-invalid_row = No se entiende una fila.
    .why = Está cortada, o uno de sus valores tiene una forma incorrecta; el mensaje indica la línea.
    .next = Corrija esa fila; no se envió nada.

explain-invalid_secret = El secreto está vacío, o contiene caracteres que ningún encabezado admite.
    .why = Es posible que se hayan copiado con él comillas, espacios o saltos de línea.
    .next = Indique únicamente el secreto.

explain-invalid_service_id = El valor no es un Service ID válido (H5).
    .why = Un Service ID tiene de 4 a 40 caracteres de A-Z a-z 0-9 - _ / . con al menos un dígito, y cumple service_id_pattern si el perfil lo define.
    .next = Cópielo del contrato, de la factura o de service list.

explain-invalid_severity = El valor no es una severidad válida.
    .why = Hay tres.
    .next = Use critical, major o minor.

explain-invalid_shard = El valor no es una parte válida de un total.
    .why = Las partes se cuentan desde 1 hasta su cantidad.
    .next = Escríbala como 2/8 para la segunda de ocho partes.

explain-invalid_size = El valor no es un tamaño válido.
    .why = Un tamaño es un número entero con su unidad.
    .next = Escríbalo como 10 MiB o 500 kB.

explain-invalid_sort = No se puede ordenar por ese atributo.
    .why = Solo ciertos atributos tienen un orden.
    .next = Use uno de los que indica el mensaje, precedido de - para el orden descendente.

explain-invalid_state = El valor no es un estado válido.
    .why = Las órdenes y los servicios tienen sus propios estados.
    .next = Use uno de los que indica el mensaje.

explain-invalid_status = El valor no es un estado válido.
    .why = Los tickets y los cambios tienen sus propios estados.
    .next = Use uno de los que indica el mensaje.

explain-invalid_summary = El valor no es un resumen válido.
    .why = Un resumen es una línea de 1 a 200 caracteres.
    .next = Acórtelo y ponga el resto en --description.

explain-invalid_tax_id = La identificación tributaria es incorrecta (H15).
    .why = Cada país tiene su propia forma y sus dígitos de verificación.
    .next = Cópiela de los documentos de la empresa y verifique --country.

explain-invalid_text = Este texto no se puede usar aquí.
    .why = Está vacío, es demasiado largo, o contiene saltos de línea o caracteres invisibles.
    .next = Escriba una línea con la longitud que indica el mensaje.

explain-invalid_ticket_id = El valor no es el id de un ticket.
    .why = Un id es una sola palabra.
    .next = Cópielo de ticket list.

explain-invalid_transition = El estado actual no permite este paso.
    .why = Alguien se adelantó, o el ticket o el cambio ya terminó.
    .next = Revíselo con status y luego decida de nuevo.

explain-invalid_truth = El valor no es ni sí ni no.
    .why = Aquí solo se admiten esos dos valores.
    .next = Use yes o no.

explain-invalid_url = El valor no es una dirección que se pueda usar.
    .why = Allí se envían credenciales, así que debe ser un solo origen con https, o http en esta máquina.
    .next = Escríbala como https://portal.example.

explain-invalid_user_name = El valor no es un nombre de usuario válido (H20).
    .why = Es una sola palabra por la que el portal conoce a un usuario.
    .next = Indique el correo electrónico, o el nombre que muestra user list.

explain-invalid_window = El valor no es una ventana de tiempo válida (H9).
    .why = Una ventana tiene un comienzo y un fin.
    .next = Escríbala como 2026-12-01T22:00/2026-12-02T02:00.

explain-jq_failed = El programa de --jq no se puede aplicar al resultado.
    .why = Se pudo leer, pero falló con los valores que llegaron.
    .next = No repita una escritura, ya está hecha: vea el resultado con status o list y corrija el programa.

explain-keyring_absent = No se puede acceder a ningún llavero.
    .why = No hay un Secret Service en esta sesión.
    .next = Inicie el llavero del escritorio, o guarde el secreto en un archivo o en el entorno.

explain-keyring_failed = El llavero no guardó o no entregó el secreto.
    .why = El mensaje incluye lo que respondió el llavero.
    .next = Revise el programa de contraseñas del escritorio, o guarde el secreto en otro lugar.

explain-keyring_locked = El llavero está bloqueado.
    .why = Se abre con la contraseña del escritorio.
    .next = Desbloquéelo y ejecute el comando de nuevo.

explain-keyring_silent = El llavero no respondió en tres segundos.
    .why = Puede que esté esperando su contraseña.
    .next = Desbloquéelo y ejecute el comando de nuevo.

explain-last_administrator = No se puede quitar al último administrador activo.
    .why = Nadie podría administrar después los usuarios de la empresa (H20).
    .next = Asigne primero el rol a otro usuario activo.

explain-missing_option = Falta una opción.
    .why = El comando no se puede ejecutar sin ella.
    .next = Agréguela; el mensaje la indica y da un ejemplo.

explain-missing_setting = Falta un parámetro.
    .why = Este tipo de portal lo necesita.
    .next = Agregue la opción que indica el mensaje.

explain-missing_window = No se indica si el cambio necesita una ventana de tiempo (H9).
    .why = El operador planifica el trabajo según ella.
    .next = Agregue --window START/END o --no-window.

explain-no_answer = El portal recibió la petición y no respondió.
    .why = Se cortó la conexión, o se agotó el tiempo límite.
    .next = Intente de nuevo; si era una escritura, ejecute antes reconcile.

explain-no_browser = El escritorio no tiene navegador.
    .why = No hay nada configurado para abrir una página web.
    .next = Abra manualmente la dirección que se muestra.

explain-no_connection = No se puede conectar con el portal.
    .why = No se conoce su nombre, nadie responde allí, o falló TLS.
    .next = Verifique base_url y el proxy; reporte la falla al TSC por teléfono (H21).

explain-no_history = El portal no indica cuándo comenzaron los estados del ticket (H6).
    .why = Sin esas fechas no hay reloj del SLA.
    .next = Revise el ticket con ticket status, o consulte al TSC.

explain-no_json = Se indicó --jq, y el resultado es un texto.
    .why = No contiene nada que se pueda filtrar.
    .next = Omita --jq.

explain-no_mail_program = El escritorio no tiene programa de correo.
    .why = No hay nada configurado para abrir una dirección mailto.
    .next = Escriba el mensaje en un archivo con --eml FILE y ábralo.

explain-no_sites = El cambio no tiene ninguna sede (H7).
    .why = Un cambio estándar tiene de 1 a 10 sedes.
    .next = Agregue --site SERVICE_ID; se puede repetir.

explain-no_terminal = Esto solo se puede hacer en una terminal.
    .why = No hay nadie que escriba un secreto o vea lo que se abre.
    .next = Ejecútelo en una terminal, o use la opción que indica el mensaje.

explain-no_web_page = El portal no indica ninguna página que se pueda abrir.
    .why = Solo se abren páginas https del propio origen del portal, y el sandbox no tiene ninguna.
    .next = Omita --web; -o json muestra la dirección como href.

explain-nonexistent_local_time = Esta hora local no existe ese día.
    .why = Los relojes se adelantan y la saltan.
    .next = Escriba otra hora, o una con su desfase horario.

explain-not_a_journal = El archivo no es un diario de lumenctl.
    .why = Comienza con otra cosa.
    .next = Verifique el nombre; bulk list muestra los diarios.

explain-not_authenticated = El portal no acepta su identidad (401), o no hay credencial.
    .why = Venció un token, o el id de cliente y su secreto faltan o son incorrectos.
    .next = Inicie sesión con auth login, o defina LUMENCTL_TOKEN, o LUMENCTL_CLIENT_ID y LUMENCTL_CLIENT_SECRET.

explain-not_configured = El comando necesita un portal, y no hay ninguno configurado, o solo en parte.
    .why = Sin un perfil no se sabe dónde está el portal; el sandbox nunca se usa por sí solo.
    .next = Cree un perfil con config init, defina LUMENCTL_BASE_URL y la credencial, o agregue --sandbox para probar.

explain-not_found = El portal no tiene eso (404).
    .why = El id está mal escrito, o pertenece a otro portal o perfil.
    .next = Búsquelo con list y verifique qué perfil está en uso.

explain-not_set = El parámetro no tiene valor en este perfil.
    .why = Nadie lo ha definido allí.
    .next = Vea con config explain qué valor se usa y de dónde viene.

explain-not_supported = Este portal no puede hacer eso.
    .why = Los portales de este tipo no tienen esa función.
    .next = Use el camino que indica el mensaje, por ejemplo enviar el archivo al equipo.

explain-not_utf8 = El texto no es UTF-8.
    .why = Se guardó con otra codificación, como Windows-1252 o UTF-16; el mensaje indica el lugar.
    .next = Guárdelo como UTF-8 y ejecute el comando de nuevo.

explain-nothing_to_do = No se pidió ningún cambio.
    .why = Sin un cambio, el usuario quedaría como está.
    .next = Indique qué debe cambiar, por ejemplo --email o --add-role.

explain-other_portal = El lote, o la consulta de facturación de este país, corresponde a otro portal.
    .why = Las filas de un lote quedan en el portal donde se registraron, y cada país tiene su propio portal de facturación (H13).
    .next = Ejecute el comando con un perfil del portal que indica el mensaje.

explain-outcome_unknown = Se envió una escritura y no se pudo averiguar si se realizó.
    .why = La respuesta se perdió y después no se pudo consultar al portal.
    .next = Ejecute el comando reconcile que se muestra; no la envíe de nuevo de otra manera.

explain-output_failed = No se pudo escribir el resultado en stdout.
    .why = El disco está lleno, o falló el programa que lo lee.
    .next = El comando hizo su trabajo: no repita una escritura, revísela con status o list.

explain-own_user = No puede hacer esto con su propio usuario (H20).
    .why = Usted perdería su acceso.
    .next = Pídalo a otro administrador.

explain-partial = De varias operaciones, algunas se hicieron y otras fallaron.
    .why = Cada una es independiente; las que fallaron aparecen con sus propios códigos.
    .next = Corríjalas y ejecútelas de nuevo; lo que ya está hecho no se hace dos veces.

explain-profile_exists = Ya existe un perfil con este nombre.
    .why = Sus valores se perderían.
    .next = Elija otro nombre con --profile, modifíquelo con config set, o reemplácelo con --force.

explain-redirected = El portal remite a otra dirección.
    .why = Una credencial no debe ir a otro origen.
    .next = Defina base_url con la dirección donde la API está realmente.

explain-rejected = El portal rechazó el contenido (400, 422 u otro 4xx).
    .why = Tiene una regla que aquí no se conoce.
    .next = Lea lo que dice el portal, corrija el valor que señala y envíelo de nuevo; no se creó nada.

explain-row_too_large = Una fila es más grande de lo permitido.
    .why = Contiene un texto largo, o falta una comilla y se unen varias filas.
    .next = Revise las comillas en esa fila y antes de ella; adjunte los textos largos como archivos.

explain-sandbox = El sandbox no puede funcionar.
    .why = Su puerto está ocupado, o su base de datos está dañada o pertenece a otra cosa.
    .next = Elija otro puerto, o comience de nuevo con sandbox reset.

explain-sandbox_needs_no_sign_in = El sandbox no necesita inicio de sesión.
    .why = Los comandos inician sesión en él por sí mismos.
    .next = Para iniciar sesión en un portal real, no use el sandbox.

explain-secret_in_config = El archivo de configuración contiene un secreto.
    .why = Los secretos no deben estar en archivos que se comparten.
    .next = Quítelo y use auth login, LUMENCTL_CLIENT_SECRET o LUMENCTL_CLIENT_SECRET_FILE.

explain-service_terminated = El servicio terminó y no se puede extender (H18).
    .why = Un contrato que ya terminó no se prolonga.
    .next = Contrate un servicio nuevo.

explain-sign_in_refused = El inicio de sesión fue rechazado.
    .why = El id de cliente, su secreto o el scope es incorrecto.
    .next = Verifique los tres; auth status muestra de dónde vienen.

explain-stdin_is_terminal = El secreto se vería mientras se escribe.
    .why = --client-secret-stdin lee una tubería o un archivo.
    .next = Omita la opción para que se le pregunte.

explain-timed_out = La espera terminó antes de que se alcanzara el estado.
    .why = El tiempo de --wait o --for fue demasiado corto; el ticket o cambio en sí no tiene problemas.
    .next = Espere de nuevo con más tiempo, o revise con status.

explain-too_many_sites = El cambio tiene más de 10 sedes (H7).
    .why = El operador acepta como máximo 10 en un cambio.
    .next = Agregue --split para registrar tantos cambios como hagan falta.

explain-unavailable = No se puede conectar con el portal, o falla (5xx, 429) después de todos los reintentos.
    .why = La red, TLS o el propio portal no funciona.
    .next = Intente más tarde, o aumente --max-wait; reporte la falla al TSC por teléfono (H21).

explain-unknown_change_type = El catálogo no tiene ese cambio (H10).
    .why = De esta forma solo se pueden solicitar cambios estándar.
    .next = Vea change types; para cualquier otra cosa, proceda como dice H10.

explain-unknown_code = No existe ningún error con este código.
    .why = Está mal escrito, o pertenece a otra versión.
    .next = Ejecute explain sin código para verlos todos.

explain-unknown_color = --color tiene un valor desconocido.
    .why = Los colores se pueden mostrar solo en terminales, siempre o nunca.
    .next = Use auto, always o never.

explain-unknown_column = No existe esa columna.
    .why = Las columnas se nombran por sus claves JSON.
    .next = Use una de las que indica el mensaje.

explain-unknown_command = El lote se creó con un comando que esta versión no tiene.
    .why = Lo comenzó otra versión de lumenctl.
    .next = Use la versión que comenzó el lote.

explain-unknown_config_key = No existe ese parámetro.
    .why = Está mal escrito, o está fuera de un perfil.
    .next = Use el nombre que propone el mensaje, debajo del encabezado de su perfil.

explain-unknown_country = El valor no es un país del manual del cliente.
    .why = El manual solo abarca ciertos países.
    .next = Escriba las dos letras o el nombre de uno de ellos.

explain-unknown_dialect = El valor no es un dialecto que esta versión conozca.
    .why = Un dialecto indica cómo escribe un portal sus tickets.
    .next = Use uno de los que indica el mensaje.

explain-unknown_format = El valor no es un formato de salida.
    .why = Hay seis.
    .next = Use table, plain, json, ndjson, yaml o csv.

explain-unknown_input_format = El valor no es un formato de filas.
    .why = Hay cuatro.
    .next = Use csv, ndjson, json o yaml.

explain-unknown_kind = El valor no es un tipo de contacto.
    .why = Un contacto es un número de teléfono, un correo electrónico o un portal.
    .next = Use uno de los que indica el mensaje.

explain-unknown_language = El valor no es un idioma de lumenctl.
    .why = Sus textos existen en inglés, español y portugués.
    .next = Use en, es o pt.

explain-unknown_matter = No se sabe nada de este asunto (H1).
    .why = El manual del cliente solo nombra un rol para ciertos asuntos.
    .next = Ejecute contacts who sin asunto para verlos.

explain-unknown_method = No se puede enviar ese método HTTP.
    .why = api conoce GET, HEAD, POST, PUT, PATCH y DELETE.
    .next = Use uno de ellos.

explain-unknown_note_style = El valor no es una forma de agregar notas que esta versión conozca.
    .why = Los portales reciben las notas de distintas formas.
    .next = Use una de las que indica el mensaje.

explain-unknown_place = El valor no es un lugar para el id externo.
    .why = Viaja en un atributo o en la descripción.
    .next = Use uno de los que indica el mensaje.

explain-unknown_portal = El valor no es uno de los portales del operador (H13).
    .why = Hay dos.
    .next = Use latam o control-center.

explain-unknown_preset = El valor no es un preset que esta versión conozca.
    .why = Un preset trae las rutas de un portal y su forma de comunicarse.
    .next = Use uno de los que indica el mensaje.

explain-unknown_product = El valor no es un producto del directorio.
    .why = Solo hay contactos para ciertos productos.
    .next = Use uno de los que indica el mensaje.

explain-unknown_profile = No existe ese perfil.
    .why = El archivo de configuración tiene otros, o ninguno.
    .next = Use uno de los que muestra config list, o créelo con config init.

explain-unknown_role = No existe ese rol.
    .why = Un portal tiene sus propios roles para los usuarios (H20), y el manual del cliente tiene los del personal del operador (H1).
    .next = Use uno de los que indica el mensaje.

explain-unknown_service = El inventario no tiene ese servicio.
    .why = El id está mal escrito, o pertenece a otro cliente.
    .next = Búsquelo con service list.

explain-unknown_shell = No hay autocompletado para este shell.
    .why = Hay scripts para cinco shells.
    .next = Use bash, zsh, fish, powershell o elvish.

explain-unknown_storage = En este sistema no se pueden guardar secretos allí.
    .why = Hay keyring, file y, en Linux, keyutils.
    .next = Use uno de ellos.

explain-unknown_team = El valor no es un equipo del directorio.
    .why = El manual del cliente solo contiene los contactos de ciertos equipos.
    .next = Use uno de los que indica el mensaje.

explain-unknown_topic = No existe ese comando o tema.
    .why = help explica los comandos y los códigos de salida.
    .next = Use uno de los que indica el mensaje.

explain-unknown_user = No existe ese usuario (H20).
    .why = El nombre está mal escrito, o pertenece a otra cuenta.
    .next = Búsquelo con user list.

explain-unreadable_answer = La respuesta no es la de un portal.
    .why = Es posible que algo entre esta máquina y el portal haya respondido en su lugar.
    .next = Verifique base_url y el proxy.

explain-unreadable_file = No se puede leer un archivo.
    .why = No existe, es una carpeta, o usted no tiene permiso para leerlo.
    .next = Verifique su nombre y sus permisos.

explain-unsettled_rows = Se enviaron filas del lote y no se sabe si llegaron.
    .why = Descartarlas podría significar registrarlas dos veces.
    .next = Aclárelas con bulk resume, o agregue --yes para descartarlas.

explain-usage = No se entiende la línea de comandos.
    .why = Una opción o un comando está mal escrito o le falta su valor.
    .next = Siga la sugerencia del mensaje, o agregue --help.

explain-window_in_past = La ventana de tiempo ya comenzó (H9).
    .why = El operador necesita tiempo para planificar.
    .next = Indique una ventana en el futuro.

explain-window_order = La ventana de tiempo termina antes de comenzar (H9).
    .why = START va antes de END.
    .next = Intercámbielos.

explain-wrong_end_state = Terminó en un estado distinto del que se esperaba.
    .why = Se canceló, se rechazó o se cerró mientras tanto.
    .next = Lea sus notas con status.
