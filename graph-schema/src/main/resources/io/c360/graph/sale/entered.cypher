// What was entered under an id. No row: nothing yet.
MATCH (e:ClaimEvent {id: $id})
RETURN e.claim AS claim, e.type AS type
