// The candidate keys under which records are filed now.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})-[:HAS_KEY]->(k)
RETURN id, collect(k.id) AS keys
