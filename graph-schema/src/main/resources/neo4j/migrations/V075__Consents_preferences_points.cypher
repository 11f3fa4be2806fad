CREATE CONSTRAINT consent_has_unique_id IF NOT EXISTS FOR (f:Consent) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT preference_has_unique_id IF NOT EXISTS FOR (f:Preference) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT points_has_unique_id IF NOT EXISTS FOR (f:Points) REQUIRE f.id IS UNIQUE;
