// It is to be decided anew whom these customers live with.
UNWIND $ids AS id
MATCH (c:Customer {id: id}) WHERE NOT c:HouseholdUndecided
SET c:HouseholdUndecided
