// Everything that is known of a customer: records, what they said before, facts, and what happened to the customer.
MATCH (:Customer {id: $id})-[:BECAME*0..]->(c) WHERE c.former IS NULL
CALL (c) {
  MATCH (c)<-[:RESOLVED_TO]-(r)
  RETURN 'record' AS what, properties(r) AS said
  UNION ALL
  MATCH (c)<-[:RESOLVED_TO]-(r)
  MATCH (s:Superseded) WHERE s.id = r.id AND s.version >= -1
  RETURN 'superseded' AS what, properties(s) AS said
  UNION ALL
  MATCH (c)<-[:RESOLVED_TO]-(r)-->(f) WHERE f.record = r.id
  RETURN toLower(head(labels(f))) AS what, properties(f) AS said
  UNION ALL
  MATCH (c)<-[:BECAME*0..]-(former)
  MATCH (e:IdentityEvent {customer: former.id})
  RETURN 'identity-event' AS what, properties(e) AS said
}
RETURN c.id AS customer, c.revision AS revision, what, said
