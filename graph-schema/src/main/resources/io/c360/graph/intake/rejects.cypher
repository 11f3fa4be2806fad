// Records that were kept aside, newest first.
MATCH (r:Reject)
WHERE ($source IS NULL OR r.source = $source) AND ($kind IS NULL OR r.kind = $kind) AND ($code IS NULL OR r.code = $code)
RETURN r.id AS id, r.source AS source, r.kind AS kind, r.lane AS lane, r.position AS position, r.code AS code, r.field AS field,
       r.reason AS reason, r.at AS at
ORDER BY r.at DESC, r.lane, r.position
LIMIT $limit
