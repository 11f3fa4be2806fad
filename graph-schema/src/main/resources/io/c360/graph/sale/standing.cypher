// A sale, what is taken of it, and what the customer of a record has claimed of it. No row: no such sale, or it was withdrawn.
MATCH (f:Campaign {id: $sale}) WHERE f.withdrawn IS NULL AND f.saleEnds IS NOT NULL
CALL (f) {
  MATCH (k:SaleClaim) WHERE k.sale = f.id AND k.state IN ['HELD', 'COLLECTED'] AND (k.state = 'COLLECTED' OR k.until > $now)
  WITH coalesce(k.product, '') AS product, count(*) AS pieces
  RETURN collect([product, pieces]) AS taken
}
CALL (f) {
  MATCH (g:ForgottenClaims) WHERE g.sale = f.id
  RETURN collect([g.product, g.pieces]) AS forgotten
}
CALL (f) {
  MATCH (:SourceRecord {id: $record})-[:RESOLVED_TO]->(c)
  // apart: one pattern does not go over the same relationship twice, and would miss what hangs on this very record
  MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_CLAIM]->(k) WHERE k.sale = f.id
  RETURN collect(k) AS own
}
RETURN f AS campaign, taken + forgotten AS taken, own
