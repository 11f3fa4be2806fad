// How many rejects of each source, kind and code are kept.
MATCH (r:Reject) WHERE $source IS NULL OR r.source = $source
RETURN r.source AS source, r.kind AS kind, r.code AS code, count(r) AS rejects
ORDER BY source, kind, code
