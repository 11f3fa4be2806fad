// Forgets some of the keys by which people who live together are found.
MATCH (k:HouseholdKey) WHERE k.id >= -9223372036854775807 AND NOT EXISTS { (k)<-[:FOUND_BY]-() }
WITH k LIMIT $limit
DELETE k
RETURN count(k) AS dropped
