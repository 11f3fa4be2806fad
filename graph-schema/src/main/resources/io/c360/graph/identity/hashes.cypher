// Which content records have now, and since which version.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})
RETURN id, CASE WHEN coalesce(r.hash, '') = '' THEN '' ELSE r.hash + '@' + toString(r.version) END AS hash
