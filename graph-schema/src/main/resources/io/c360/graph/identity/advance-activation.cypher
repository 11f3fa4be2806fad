// Notes how far the run of an activation is, and when it is done.
MATCH (x:ModelActivation {id: $id})
SET x.cursor = $cursor, x.passed = x.passed + $passed, x.finishedAt = $finishedAt
