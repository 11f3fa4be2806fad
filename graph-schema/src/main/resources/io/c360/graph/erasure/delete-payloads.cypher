// Removes the payload of rejects that name an identifier of somebody who is erased.
MATCH (j:Reject) WHERE j.payload IS NOT NULL AND any(word IN $words WHERE j.payload CONTAINS word)
SET j.payload = null, j.erased = true
RETURN count(*) AS removed
