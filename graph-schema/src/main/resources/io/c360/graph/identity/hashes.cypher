// Which content records have now.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})
RETURN id, r.hash AS hash
