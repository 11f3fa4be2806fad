// Lets customers belong to households, each as was found.
UNWIND $rows AS row
MATCH (c:Customer {id: row.person})
MATCH (h:Household {id: row.household})
MERGE (c)-[m:MEMBER_OF]->(h)
SET m = row.properties
