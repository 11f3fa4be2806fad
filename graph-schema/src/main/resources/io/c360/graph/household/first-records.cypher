// For each customer the record that what a person says of the customer hangs on.
UNWIND $ids AS id
MATCH (c:Customer {id: id})<-[:RESOLVED_TO]-(r)
WITH id, min(r.id) AS record
RETURN record
