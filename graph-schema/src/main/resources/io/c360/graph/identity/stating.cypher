// The records that state an identifier.
MATCH (:Identifier {id: $identifier})<-[:IDENTIFIED_BY]-(r)
RETURN r.id AS id
