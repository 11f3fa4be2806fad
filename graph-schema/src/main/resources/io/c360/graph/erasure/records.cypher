// The records of a customer, or of whom that customer became, with the identifiers that nobody else states.
MATCH (:Customer {id: $id})-[:BECAME*0..]->(c) WHERE c.former IS NULL
MATCH (c)<-[:RESOLVED_TO]-(r)
RETURN c.id AS customer, r AS record,
       [(r)-[:IDENTIFIED_BY]->(i) WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-()-[:RESOLVED_TO]->(other) WHERE other <> c } | i.id] AS own
