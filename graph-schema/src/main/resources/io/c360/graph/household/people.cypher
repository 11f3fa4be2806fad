// People as they were last looked at.
UNWIND $ids AS id
MATCH (p:Inhabitant {id: id})
RETURN p AS person
