// The segment models that were fitted, the newest first. No row: nobody fitted any.
MATCH (m:SegmentModel) WHERE m.number > 0
RETURN m.number AS number, m.hash AS hash, m.text AS text, m.by AS by, m.at AS at
ORDER BY m.number DESC
LIMIT $limit
