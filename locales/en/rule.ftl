# The rules of the carrier's customer handbook, as `lumenctl explain H5` says them.

rule-h1 = Who does what at the carrier: Account Manager (AM), Sales Engineer (SE), Customer Care Manager (CCM), Billing Customer Care (BCC), Service Manager (SM), Customer Service Manager (CSM) for carriers, Technical Service Center (TSC).
rule-h10 = A change that is not in the standard list, or cannot meet these terms, is asked of Service Management or of the Account Manager.
rule-h11 = For planned works on its backbone the carrier notifies the customers whose services are hit and asks for their approval; emergency works come as near to that as they can.
rule-h12 = The Technical Service Center has its phones by country and product.
rule-h13 = Billing questions go through a portal: the LATAM customer portal, or Control Center in Mexico, Panama and Costa Rica.
rule-h14 = Billing has phones by country, for when the portal cannot be reached.
rule-h15 = Changes of billing data (legal name, tax id, multiple invoices, contacts, addresses) are requested through the portal's inquiry.
rule-h16 = Invoices that must carry a PO, HES or MIGO number, or another internal requirement, are asked for by e-mail, with the contract behind it.
rule-h17 = What is requested from the 1st to the 15th shows on the next invoice, from the 15th to the end of the month on the one after; the 15th stands in both.
rule-h18 = A request for a service extension starts in the portal, under "my services".
rule-h19 = Whoever has forgotten the access gets a new password by mail from the portal.
rule-h2 = An order goes through six touchpoints: request for technical details, confirmation of details, expected delivery date, installation reminder, activation planning, connection notification.
rule-h20 = Every new, renewed or extended service brings an administrator, who activates, modifies and deactivates the portal's other users.
rule-h21 = When the portal is down or failing, its failure is reported to the Technical Service Center by phone.
rule-h22 = The carrier's offices have their phones by country.
rule-h23 = Questions and suggestions about the portal go to the Service Manager.
rule-h3 = The status of an order can be asked for at any time, of the Customer Care Manager or in the portal.
rule-h4 = The Technical Service Center works 24x7, every day of the year, by phone or by a ticket in the portal.
rule-h5 = To open a trouble ticket, the Service ID of the affected site or service is required.
rule-h6 = When the site or its contact cannot be reached, the ticket waits for the customer, and that time does not count for the SLA.
rule-h7 = A standard change on active network services, satellite ones too, covers at most 10 sites.
rule-h8 = A standard change is analysed within 72 business hours, and carried out in business hours.
rule-h9 = A change request is registered in the portal, and says expressly whether it has to be done in a pre-set time window.
