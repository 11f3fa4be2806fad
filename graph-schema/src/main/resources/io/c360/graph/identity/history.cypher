// What happened to a customer, and to those who became it, oldest first.
MATCH (asked:Customer {id: $id})
OPTIONAL MATCH (asked)<-[:BECAME*1..]-(merged)
WITH asked, collect(merged.id) + asked.id AS ids
UNWIND ids AS id
MATCH (e:IdentityEvent {customer: id})
RETURN DISTINCT e.id AS event, e.what AS what, e.customer AS customer, e.other AS other, e.record AS record, e.at AS at, e.model AS model
ORDER BY at, event
