// Lets links lead to their groups, and to no other. What a group is called is read from its links.
UNWIND $rows AS row
MATCH (f:Link {id: row.id})
MERGE (g:Group {id: row.group})
WITH f, g
OPTIONAL MATCH (f)-[before:IN_GROUP]->(other) WHERE other <> g
DELETE before
MERGE (f)-[:IN_GROUP]->(g)
