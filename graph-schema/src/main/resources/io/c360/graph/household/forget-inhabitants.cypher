// Forgets people who are no customers any more.
UNWIND $ids AS id
MATCH (p:Inhabitant {id: id})
DETACH DELETE p
