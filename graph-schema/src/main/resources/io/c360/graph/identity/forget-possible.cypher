// Takes these customers out of the queue of possible matches.
UNWIND $ids AS id
MATCH (c:Customer {id: id})-[possible:POSSIBLY_SAME]-()
DELETE possible
