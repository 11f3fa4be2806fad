CREATE CONSTRAINT source_record_has_unique_id IF NOT EXISTS FOR (r:SourceRecord) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT candidate_key_has_unique_id IF NOT EXISTS FOR (k:CandidateKey) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT identifier_has_unique_id IF NOT EXISTS FOR (i:Identifier) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT customer_has_unique_id IF NOT EXISTS FOR (c:Customer) REQUIRE c.id IS UNIQUE;
CREATE INDEX identity_event_by_customer IF NOT EXISTS FOR (e:IdentityEvent) ON (e.customer);
CREATE INDEX superseded_by_id IF NOT EXISTS FOR (s:Superseded) ON (s.id, s.version);
