# The rules of the carrier's customer handbook, as `lumenctl explain H5` says them.

rule-h1 = Quién hace qué en el operador: Account Manager (AM), Sales Engineer (SE), Customer Care Manager (CCM), Billing Customer Care (BCC), Service Manager (SM), Customer Service Manager (CSM) para carriers y Technical Service Center (TSC).
rule-h10 = Un cambio que no está en la lista estándar, o que no cabe en estos plazos, se pide a Service Management o al Account Manager.
rule-h11 = Para los trabajos programados en su backbone, el operador notifica a los clientes afectados y pide su aprobación; los de emergencia se acercan a eso lo más posible.
rule-h12 = El Technical Service Center tiene teléfonos por país y producto.
rule-h13 = Las consultas de facturación se hacen por un portal: el Portal de Clientes LATAM, o Control Center en México, Panamá y Costa Rica.
rule-h14 = Facturación tiene teléfonos por país, para cuando no se puede acceder al portal.
rule-h15 = Los cambios de datos de facturación (razón social, identificación tributaria, facturas múltiples, contactos, direcciones) se solicitan con la opción Consulta del portal.
rule-h16 = Las facturas que deben llevar un número de PO, HES o MIGO, u otro requisito interno, se piden por correo electrónico, con respaldo contractual.
rule-h17 = Lo solicitado del 1 al 15 rige en la factura siguiente; del 15 al fin del mes, en la subsiguiente; el día 15 figura en ambos períodos.
rule-h18 = Una solicitud de extensión de servicio comienza en el portal, en «Mis servicios».
rule-h19 = A quien olvidó sus datos de acceso, el portal le envía una nueva contraseña por correo.
rule-h2 = Una orden pasa por seis hitos: solicitud de detalles técnicos, confirmación de detalles, fecha estimada de entrega, recordatorio de instalación, planificación de la activación y notificación de conexión.
rule-h20 = Cada servicio nuevo, renovado o ampliado trae un administrador, que activa, modifica y desactiva a los demás usuarios del portal.
rule-h21 = Cuando el portal no está disponible o falla, la falla se reporta por teléfono al Technical Service Center.
rule-h22 = Las oficinas del operador tienen teléfonos por país.
rule-h23 = Las preguntas y sugerencias sobre el portal se dirigen al Service Manager.
rule-h3 = El estado de una orden se puede consultar en cualquier momento, con el Customer Care Manager o en el portal.
rule-h4 = El Technical Service Center atiende 24x7 todos los días del año, por teléfono o con un ticket en el portal.
rule-h5 = Para abrir un ticket se requiere el Service ID de la sede o del servicio afectado.
rule-h6 = Cuando no hay acceso a la sede o a su contacto, el ticket queda en espera del cliente y ese tiempo no cuenta para el SLA.
rule-h7 = Un cambio estándar en servicios de red activos, también satelitales, abarca 10 sedes como máximo.
rule-h8 = Un cambio estándar se analiza en un plazo de hasta 72 horas hábiles y se ejecuta en horario comercial.
rule-h9 = Una solicitud de cambio se registra en el portal e indica expresamente si debe hacerse en una ventana horaria preestablecida.
