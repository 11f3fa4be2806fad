// Removes rejects that were taken in.
UNWIND $ids AS id
MATCH (r:Reject {id: id})
DELETE r
