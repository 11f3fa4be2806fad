// Forgets where those stood who are somebody else by now.
UNWIND $ids AS id
MATCH (p:Position {id: id})
DETACH DELETE p
