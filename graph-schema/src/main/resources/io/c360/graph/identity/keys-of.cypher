// The candidate keys under which records are filed now.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})
RETURN id, coalesce(r.keys, [(r)-[:HAS_KEY]->(k) | k.id]) AS keys
