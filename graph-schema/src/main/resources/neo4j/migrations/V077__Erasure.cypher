CREATE CONSTRAINT erasure_mark_has_unique_mark IF NOT EXISTS FOR (m:ErasureMark) REQUIRE m.mark IS UNIQUE;
CREATE CONSTRAINT erasure_salt_has_unique_name IF NOT EXISTS FOR (s:ErasureSalt) REQUIRE s.name IS UNIQUE;
CREATE CONSTRAINT erasure_has_unique_id IF NOT EXISTS FOR (e:Erasure) REQUIRE e.id IS UNIQUE;
CREATE INDEX erasure_by_customer IF NOT EXISTS FOR (e:Erasure) ON (e.customer);
