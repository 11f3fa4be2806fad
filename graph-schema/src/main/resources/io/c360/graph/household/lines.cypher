// The numbers in use of the present members of a household.
MATCH (h:Household {id: $id})<-[m:MEMBER_OF]-(c) WHERE m.to IS NULL
MATCH (c)<-[:RESOLVED_TO]-(r)-[:HAS_SUBSCRIPTION]->(s)
WHERE s.msisdn IS NOT NULL AND s.status IN ['ACTIVE', 'SUSPENDED']
CALL (c) {
  MATCH (c)<-[:RESOLVED_TO]-(lr)-[:HAS_LINK]->(l) WHERE l.groupKind = 'FAMILY_PLAN' AND l.to IS NULL
  RETURN collect(l.role) AS plans
}
CALL (c) {
  MATCH (c)<-[:RESOLVED_TO]-(br)-[:HAS_BILL]->(b) WHERE b.account IS NOT NULL
  RETURN collect(DISTINCT b.account) AS paid
}
RETURN c.id AS person, m.roles AS roles, m.confidence AS confidence, s.msisdn AS msisdn, s.account AS account,
       s.role AS role, s.startDate AS since, plans, paid
ORDER BY msisdn, person
