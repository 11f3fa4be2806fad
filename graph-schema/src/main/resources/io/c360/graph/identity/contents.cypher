// Records with what they say.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})
RETURN r AS record
