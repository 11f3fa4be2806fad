// Removes what locking created where no version came of it.
UNWIND $ids AS id
MATCH (f:Fact {id: id}) WHERE f.version = -1
DELETE f
