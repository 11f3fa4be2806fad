// Records that count for somebody, with what they say, in the order of their ids.
MATCH (r:SourceRecord) WHERE r.id > $after AND EXISTS { (r)-[:RESOLVED_TO]->() }
RETURN r AS record
ORDER BY r.id
LIMIT $limit
