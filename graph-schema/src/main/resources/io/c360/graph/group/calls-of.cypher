// How many calls people made and took, and how many of them with given numbers.
UNWIND $people AS id
MATCH (c:Customer {id: id})<-[:RESOLVED_TO]-(r)-[:HAS_USAGE]->(u) WHERE u.usageType = 'voice'
RETURN count(u) AS calls, count(CASE WHEN u.counterpart IN $numbers THEN 1 END) AS within
