CREATE CONSTRAINT segment_model_has_unique_number IF NOT EXISTS FOR (m:SegmentModel) REQUIRE m.number IS UNIQUE;
