// Ends an assertion. No row: there is none of that id that holds.
MATCH (x:Assertion {id: $id}) WHERE x.active
SET x.active = false, x.endedAt = $at, x.endedBy = $author, x.endedBecause = $reason
WITH x
OPTIONAL MATCH (i:Identifier {id: x.identifier})
OPTIONAL MATCH (other:Assertion {identifier: x.identifier}) WHERE other.active
WITH x, i, count(other) AS others
FOREACH (one IN CASE WHEN others = 0 AND i IS NOT NULL THEN [i] ELSE [] END | REMOVE one.excluded)
RETURN x.left + x.right AS records, x.identifier AS identifier
