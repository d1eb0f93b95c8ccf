# Services: the inventory, and requests to extend one.

service-add-until = add --until DATE, or say with --note TEXT what you want
service-asks-for-else = the existing request { $id } asks for something else
service-external-id-exists = the external id { $external_id } exists: request { $id }
service-is-terminated = service { $id } is terminated and cannot be extended
service-list-command = `lumenctl service list` prints the Service IDs that there are
service-new-is-an-order = a new service is an order: `lumenctl contacts who new-service` says whom to ask
service-no-inventory = the profile names no inventory, so nobody has looked whether service { $id } is there
service-not-in-inventory = the inventory has no service { $id }
service-request-only = this is a request: the carrier decides, and the service has not been extended yet (H18)
service-text-without-letter = '{ $text }' has no letter or digit
service-until-missing = it is not said until when the service is wanted
