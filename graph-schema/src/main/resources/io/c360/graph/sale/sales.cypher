// Sales that end after a moment, with what is taken of each and how many people have more than one piece, the next to end first.
MATCH (f:Campaign) WHERE f.saleEnds > $now
WITH f WHERE f.withdrawn IS NULL
CALL (f) {
  MATCH (k:SaleClaim) WHERE k.sale = f.id AND k.state IN ['HELD', 'COLLECTED'] AND (k.state = 'COLLECTED' OR k.until > $now)
  WITH coalesce(k.product, '') AS product, count(*) AS pieces
  RETURN collect([product, pieces]) AS taken
}
CALL (f) {
  MATCH (g:ForgottenClaims) WHERE g.sale = f.id
  RETURN collect([g.product, g.pieces]) AS forgotten
}
RETURN f AS campaign, taken + forgotten AS taken
ORDER BY f.saleEnds, f.id
LIMIT $limit
