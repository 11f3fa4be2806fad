// The keys of people that too many have to say anything.
UNWIND $ids AS id
MATCH (p:Inhabitant {id: id})-[:FOUND_BY]->(k) WHERE k.people > k.cap
RETURN DISTINCT k.id AS id
