# Orders: how far they are, and whom to ask.

order-how-to-reach = `lumenctl contacts who order-status` says how to reach the role
order-no-milestones = { $id }: the carrier sends no milestones
