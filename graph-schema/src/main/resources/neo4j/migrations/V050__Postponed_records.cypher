CREATE CONSTRAINT postponed_has_unique_record IF NOT EXISTS FOR (p:Postponed) REQUIRE p.record IS UNIQUE;
