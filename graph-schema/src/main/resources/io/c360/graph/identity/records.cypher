// Records with what they say, the customer whom they resolve to, the pairs that were found alike, what people asserted of them, and values that prove nothing.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})
OPTIONAL MATCH (r)-[:RESOLVED_TO]->(c)
RETURN r AS record, c.id AS customer, c.resolutions AS resolutions,
       [(r)-[alike:ALIKE]-(near) | {record: near.id, bits: alike.bits, conflict: alike.conflict}] AS alike,
       [(r)-[:CONCERNED_BY]->(x) WHERE x.active | {id: x.id, same: x.same, left: x.left, right: x.right}] AS assertions,
       [(r)-[:IDENTIFIED_BY]->(i) WHERE i.excluded | i.id] AS excluded
