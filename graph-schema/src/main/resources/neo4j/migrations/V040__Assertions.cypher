CREATE CONSTRAINT assertion_has_unique_id IF NOT EXISTS FOR (x:Assertion) REQUIRE x.id IS UNIQUE;
CREATE INDEX assertion_by_expiry IF NOT EXISTS FOR (x:Assertion) ON (x.expires);
CREATE INDEX assertion_by_identifier IF NOT EXISTS FOR (x:Assertion) ON (x.identifier);
CREATE INDEX possible_match_by_bits IF NOT EXISTS FOR ()-[p:POSSIBLY_SAME]-() ON (p.bits);
