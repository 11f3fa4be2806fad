// Which of these records facts hang on.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id}) WHERE EXISTS { (r)-->(f) WHERE f.record = r.id }
RETURN id
