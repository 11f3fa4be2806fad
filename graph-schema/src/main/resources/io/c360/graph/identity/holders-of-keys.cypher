// Who holds these candidate keys, of those that few enough hold to prove something.
UNWIND $keys AS row
MATCH (k:CandidateKey {id: row.id})
WITH row, k, CASE WHEN k.members IS NULL THEN k.records ELSE size(k.members) + coalesce(k.more, 0) END AS holders
WHERE holders <= row.cap
UNWIND CASE WHEN coalesce(k.more, 0) = 0 AND k.members IS NOT NULL THEN k.members
            ELSE coalesce(k.members, []) + [(k)<-[:HAS_KEY]-(r) | r.id] END AS id
RETURN DISTINCT id
