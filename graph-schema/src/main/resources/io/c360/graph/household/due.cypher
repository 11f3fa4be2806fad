// Customers whose household is to be looked at again, some of them: something changed, or the time of something has come.
CALL () {
  MATCH (c:HouseholdDue)
  RETURN c.id AS id
  LIMIT $limit
  UNION
  MATCH (p:Inhabitant) WHERE p.dueAt <= $now
  RETURN p.id AS id
  LIMIT $limit
}
RETURN id
