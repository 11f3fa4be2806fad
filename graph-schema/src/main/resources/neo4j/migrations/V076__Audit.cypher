CREATE CONSTRAINT audited_read_has_unique_sequence IF NOT EXISTS FOR (a:AuditedRead) REQUIRE a.sequence IS UNIQUE;
CREATE INDEX audited_read_by_customer IF NOT EXISTS FOR (a:AuditedRead) ON (a.customer, a.sequence);
CREATE INDEX audited_read_by_who IF NOT EXISTS FOR (a:AuditedRead) ON (a.who, a.sequence);
CREATE CONSTRAINT audit_head_has_unique_name IF NOT EXISTS FOR (h:AuditHead) REQUIRE h.name IS UNIQUE;
