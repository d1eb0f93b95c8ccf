# Orders: how far they are, and whom to ask.

order-how-to-reach = `lumenctl contacts who order-status` indica cómo contactar a ese rol
order-no-milestones = { $id }: el operador no envía hitos
