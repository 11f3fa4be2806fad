// How often the members of a household called each other's numbers, or were called from there.
UNWIND $people AS id
MATCH (c:Customer {id: id})<-[:RESOLVED_TO]-(r)-[:HAS_USAGE]->(u)
WHERE u.usageType = 'voice' AND u.counterpart IN $numbers
RETURN id AS person, u.counterpart AS number, count(u) AS calls
