// Removes what was told.
UNWIND $notices AS notice
MATCH (n) WHERE elementId(n) = notice
DELETE n
