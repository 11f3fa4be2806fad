// All that was told of claims.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:ClaimEvent {claim: id})
  RETURN collect(e) AS events
}
RETURN id, events
