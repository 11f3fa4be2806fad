// Removes decisions that a number proves nothing, of numbers that nobody else has.
UNWIND $identifiers AS identifier
MATCH (x:Assertion {identifier: identifier})
DETACH DELETE x
RETURN count(*) AS removed
