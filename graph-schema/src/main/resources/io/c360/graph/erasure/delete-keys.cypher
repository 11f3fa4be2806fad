// Removes the keys and identifiers that lead to nobody any more.
UNWIND $keys AS key
MATCH (k:CandidateKey {id: key}) WHERE size([] + coalesce(k.members, [])) = 0 AND NOT EXISTS { (k)--() }
DELETE k
WITH count(*) AS removed
UNWIND $identifiers AS identifier
MATCH (i:Identifier {id: identifier}) WHERE NOT EXISTS { (i)--() }
DELETE i
