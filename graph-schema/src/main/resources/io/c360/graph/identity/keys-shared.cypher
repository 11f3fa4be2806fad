// The candidate keys that two records share, and how many records hold each.
MATCH (a:SourceRecord {id: $a})
WITH coalesce(a.keys, [(a)-[:HAS_KEY]->(k) | k.id]) AS keys
MATCH (b:SourceRecord {id: $b})
WITH keys, coalesce(b.keys, [(b)-[:HAS_KEY]->(k) | k.id]) AS others
UNWIND [key IN keys WHERE key IN others] AS key
MATCH (k:CandidateKey {id: key})
RETURN key, CASE WHEN k.members IS NULL THEN k.records ELSE size([] + k.members) + coalesce(k.more, 0) END AS holders
