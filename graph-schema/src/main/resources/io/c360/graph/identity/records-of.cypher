// The records of a customer.
MATCH (:Customer {id: $id})<-[:RESOLVED_TO]-(r)
RETURN r.id AS id, r.was AS was
ORDER BY id
