// It is decided whom these customers live with.
UNWIND $ids AS id
MATCH (c:Customer {id: id}) WHERE c:HouseholdUndecided
REMOVE c:HouseholdUndecided
