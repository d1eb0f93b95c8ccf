# Orders: how far they are, and whom to ask.

order-how-to-reach = `lumenctl contacts who order-status` informa como contatar essa função
order-no-milestones = { $id }: a operadora não informa touchpoints
