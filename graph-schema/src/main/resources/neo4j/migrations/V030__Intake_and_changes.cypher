CREATE CONSTRAINT lane_has_unique_name IF NOT EXISTS FOR (l:Lane) REQUIRE l.name IS UNIQUE;
CREATE CONSTRAINT ledger_has_unique_id IF NOT EXISTS FOR (l:Ledger) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT lease_has_unique_name IF NOT EXISTS FOR (l:Lease) REQUIRE l.name IS UNIQUE;
CREATE CONSTRAINT reject_has_unique_id IF NOT EXISTS FOR (r:Reject) REQUIRE r.id IS UNIQUE;
CREATE INDEX reject_by_source IF NOT EXISTS FOR (r:Reject) ON (r.source, r.kind);
CREATE INDEX change_by_customer IF NOT EXISTS FOR (c:Change) ON (c.customer, c.revision);
