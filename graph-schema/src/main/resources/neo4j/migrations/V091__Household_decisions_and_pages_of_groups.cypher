CREATE CONSTRAINT household_decision_has_unique_id IF NOT EXISTS FOR (x:HouseholdDecision) REQUIRE x.id IS UNIQUE;
CREATE INDEX link_by_group IF NOT EXISTS FOR (l:Link) ON (l.group, l.id);
