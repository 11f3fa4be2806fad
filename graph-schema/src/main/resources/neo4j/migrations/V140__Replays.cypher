CREATE CONSTRAINT replay_has_unique_id IF NOT EXISTS FOR (r:Replay) REQUIRE r.id IS UNIQUE;
CREATE INDEX replay_by_state IF NOT EXISTS FOR (r:Replay) ON (r.state);
