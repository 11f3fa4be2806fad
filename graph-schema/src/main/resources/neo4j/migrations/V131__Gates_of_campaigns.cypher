CREATE CONSTRAINT gate_entry_has_unique_id IF NOT EXISTS FOR (e:GateEntry) REQUIRE e.id IS UNIQUE;
CREATE INDEX gate_entry_by_campaign IF NOT EXISTS FOR (e:GateEntry) ON (e.campaign);
