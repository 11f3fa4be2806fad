// What customers said about being contacted.
UNWIND $ids AS id
MATCH (c:Customer {id: id})<-[:RESOLVED_TO]-()-[:HAS_CONSENT]->(x)
RETURN id AS customer, collect(x) AS consents
