// How many rejects are kept for the same reason, those with the most first.
MATCH (r:Reject)
RETURN r.source AS source, r.kind AS kind, r.code AS code, r.field AS field, count(r) AS rejects, min(r.at) AS oldest,
       count(r.payload) AS kept
ORDER BY rejects DESC, source, kind, code, field
LIMIT $limit
