CREATE CONSTRAINT task_entry_has_unique_id IF NOT EXISTS FOR (e:TaskEntry) REQUIRE e.id IS UNIQUE;
CREATE INDEX task_entry_by_campaign IF NOT EXISTS FOR (e:TaskEntry) ON (e.campaign);
