// Puts a segment model into use; those before it stay.
OPTIONAL MATCH (m:SegmentModel) WHERE m.number > 0
WITH coalesce(max(m.number), 0) + 1 AS number
CREATE (:SegmentModel {number: number, hash: $hash, text: $text, by: $by, at: $at})
RETURN number
