// The next rejects in the order of their ids, each as it came. One without its text cannot be taken in again.
MATCH (r:Reject)
WHERE r.id > $after AND ($source IS NULL OR r.source = $source) AND ($kind IS NULL OR r.kind = $kind)
  AND ($code IS NULL OR r.code = $code) AND ($reject IS NULL OR r.id = $reject)
RETURN r.id AS id, r.source AS source, r.kind AS kind, r.payload AS payload
ORDER BY id
LIMIT $limit
