// Removes what happened to a customer, and what only hangs on them; leaves the id, which says nothing, as one who is no more, whose household is due.
MATCH (:Customer {id: $id})<-[:BECAME*0..]-(c)
SET c.former = true, c.erased = true, c:HouseholdDue
WITH c
OPTIONAL MATCH (p:Inhabitant {id: c.id})
SET p.surname = '', p.gender = '', p.birthYear = null, p.residences = [], p.ties = []
WITH c
OPTIONAL MATCH (e:IdentityEvent {customer: c.id})
WITH c, collect(e) AS events
FOREACH (e IN events | DETACH DELETE e)
WITH c, size(events) AS removed
OPTIONAL MATCH (c)--(x) WHERE x.former IS NULL AND NOT EXISTS { (x)--(y) WHERE y <> c }
WITH c, removed, collect(DISTINCT x) AS hanging
FOREACH (x IN hanging | DETACH DELETE x)
RETURN sum(removed) AS removed, sum(size(hanging)) AS hanging
