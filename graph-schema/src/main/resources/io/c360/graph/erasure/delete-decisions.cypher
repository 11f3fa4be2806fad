// Removes the words that stewards gave for whom somebody lives with.
UNWIND $decisions AS id
MATCH (x:HouseholdDecision {id: id})
DETACH DELETE x
RETURN count(*) AS removed
