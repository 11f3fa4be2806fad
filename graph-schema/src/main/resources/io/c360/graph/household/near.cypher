// The people who share with given ones a key that not too many have.
UNWIND $ids AS id
MATCH (p:Inhabitant {id: id})-[:FOUND_BY]->(k) WHERE 1 < k.people <= k.cap
WITH DISTINCT k
MATCH (k)<-[:FOUND_BY]-(near)
RETURN DISTINCT near.id AS id
