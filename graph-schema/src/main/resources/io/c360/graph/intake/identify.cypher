// Lets subscriptions lead to the number that they run on.
UNWIND $rows AS row
MATCH (f:Subscription {id: row.id})
OPTIONAL MATCH (f)-[before:RUNS_ON]->(other) WHERE other.id <> row.identifier
DELETE before
MERGE (i:Identifier {id: row.identifier})
MERGE (f)-[:RUNS_ON]->(i)
