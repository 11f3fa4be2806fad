// Which of these records we have never heard of.
UNWIND $ids AS id
OPTIONAL MATCH (r:SourceRecord {id: id})
WITH id, r WHERE r IS NULL
RETURN id
