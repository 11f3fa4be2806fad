CREATE CONSTRAINT inhabitant_has_unique_id IF NOT EXISTS FOR (p:Inhabitant) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT household_key_has_unique_id IF NOT EXISTS FOR (k:HouseholdKey) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT household_has_unique_id IF NOT EXISTS FOR (h:Household) REQUIRE h.id IS UNIQUE;
CREATE INDEX inhabitant_by_waking IF NOT EXISTS FOR (p:Inhabitant) ON (p.dueAt);
