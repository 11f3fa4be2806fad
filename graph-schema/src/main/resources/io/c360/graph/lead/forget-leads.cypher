// Removes leads of which nothing is told.
UNWIND $ids AS id
MATCH (l:Lead {id: id})
DETACH DELETE l
