// The households of customers as they are kept, with all their members.
UNWIND $ids AS id
MATCH (c:Customer {id: id})-[:MEMBER_OF]->(h)
WITH DISTINCT h
MATCH (h)<-[m:MEMBER_OF]-(c)
RETURN h.id AS household, h.digest AS digest, collect({person: c.id, digest: m.digest}) AS members
