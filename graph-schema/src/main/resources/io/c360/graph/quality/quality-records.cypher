// How many party records each source has, for how many customers, and from when they are.
MATCH (r:SourceRecord) WHERE r.version >= 0 AND ($source IS NULL OR r.source = $source)
OPTIONAL MATCH (r)-[:RESOLVED_TO]->(c)
WITH r.source AS source, r, c, CASE WHEN r.version > 0 THEN r.version END AS version
RETURN source, count(r) AS records, count(DISTINCT c) AS customers, max(version) AS newest, percentileDisc(version, 0.5) AS median
ORDER BY source
