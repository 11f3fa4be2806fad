// The households of the customers of these records are to be looked at again. This transaction has taken the customers.
UNWIND $records AS id
MATCH (r:SourceRecord {id: id})-[:RESOLVED_TO]->(c)
SET c:HouseholdDue
