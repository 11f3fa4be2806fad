CREATE CONSTRAINT claim_event_has_unique_id IF NOT EXISTS FOR (f:ClaimEvent) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT sale_claim_has_unique_id IF NOT EXISTS FOR (k:SaleClaim) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT sale_counter_has_unique_id IF NOT EXISTS FOR (s:SaleCounter) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT forgotten_claims_has_unique_id IF NOT EXISTS FOR (g:ForgottenClaims) REQUIRE g.id IS UNIQUE;
CREATE INDEX claim_event_by_claim IF NOT EXISTS FOR (f:ClaimEvent) ON (f.claim);
CREATE INDEX sale_claim_by_sale_and_state IF NOT EXISTS FOR (k:SaleClaim) ON (k.sale, k.state);
CREATE INDEX forgotten_claims_by_sale IF NOT EXISTS FOR (g:ForgottenClaims) ON (g.sale);
CREATE INDEX campaign_by_end_of_sale IF NOT EXISTS FOR (f:Campaign) ON (f.saleEnds);
