// Which of these records count for a customer although no source says anything of them and no fact hangs on them.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})-[:RESOLVED_TO]->()
WHERE (r.withdrawn OR r.version = -1) AND NOT EXISTS { (r)-->(f) WHERE f.record = r.id }
RETURN id, r.version AS version, r.hash AS hash
