// Leaves the next customers undecided, in the order of their ids, whether anything changed or not.
MATCH (c:Customer) WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
SET c:HouseholdUndecided
RETURN c.id AS id
