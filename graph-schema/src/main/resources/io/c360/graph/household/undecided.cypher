// Customers about whom it is to be decided whom they live with: some, and those who share with them what not too many have.
MATCH (c:HouseholdUndecided)
WITH c LIMIT $limit
WITH collect(c.id) AS some
WITH some, some[0..toInteger(ceil(size(some) / 20.0))] AS seeds
CALL (seeds) {
  UNWIND seeds AS seed
  MATCH (:Inhabitant {id: seed})-[:FOUND_BY]->(k) WHERE 1 < k.people <= k.cap
  WITH DISTINCT k
  MATCH (k)<-[:FOUND_BY]-(near)
  WITH DISTINCT near
  MATCH (c:Customer {id: near.id}) WHERE c:HouseholdUndecided
  RETURN collect(c.id)[0..$limit] AS near
}
WITH some, near, seeds
UNWIND CASE WHEN size(near) + size(seeds) < size(some) / 2 THEN some ELSE seeds + near END AS id
RETURN DISTINCT id
