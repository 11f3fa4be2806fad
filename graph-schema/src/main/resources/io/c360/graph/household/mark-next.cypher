// Makes the next customers due, in the order of their ids, whether anything changed or not.
MATCH (c:Customer) WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
SET c.locked = true
SET c:HouseholdDue
WITH c
OPTIONAL MATCH (p:Inhabitant {id: c.id})
SET p.anew = true
RETURN c.id AS id
