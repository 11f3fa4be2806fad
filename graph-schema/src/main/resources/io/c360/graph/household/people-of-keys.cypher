// The people on keys which few enough have, or have only just come to be too many for.
UNWIND $keys AS key
MATCH (k:HouseholdKey {id: key})<-[:FOUND_BY]-(p) WHERE k.people <= k.cap + $slack
RETURN DISTINCT p.id AS id
