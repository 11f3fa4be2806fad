// People as they were last looked at, with the keys they are found by.
UNWIND $ids AS id
MATCH (p:Inhabitant {id: id})
RETURN p AS person, [(p)-[:FOUND_BY]->(k) | k.id] AS keys
