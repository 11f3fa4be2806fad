// Removes what sources said before.
UNWIND $ids AS id
MATCH (s:Superseded) WHERE s.id = id AND s.version >= -1
DETACH DELETE s
RETURN count(*) AS removed
