// Removes claims of which nobody told that they were made.
UNWIND $ids AS id
MATCH (k:SaleClaim {id: id})
DETACH DELETE k
