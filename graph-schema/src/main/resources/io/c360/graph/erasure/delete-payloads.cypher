// Removes the payload of rejects that name an identifier of somebody who is erased, or one of their records.
MATCH (j:Reject)
WHERE j.payload IS NOT NULL
  AND (any(word IN $words WHERE j.payload CONTAINS word)
    OR any(record IN $records WHERE j.source = record.source
      AND (j.payload CONTAINS '"' + record.key + '"' OR j.payload STARTS WITH record.key + ',')))
SET j.payload = null, j.erased = true
RETURN count(*) AS removed
