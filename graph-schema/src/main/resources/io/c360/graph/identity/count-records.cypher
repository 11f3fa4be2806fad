// How many source records there are.
MATCH (r:SourceRecord)
RETURN count(r) AS records
