// How records stand: which content they have, the customer whom they resolve to, the pairs that were found alike, what people asserted of them.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})
OPTIONAL MATCH (r)-[:RESOLVED_TO]->(c)
RETURN id, CASE WHEN coalesce(r.hash, '') = '' THEN '' ELSE r.hash + '@' + toString(r.version) END AS hash, r.was[-1] AS was, c.id AS customer, c.resolutions AS resolutions,
       [(r)-[alike:ALIKE]-(near) | {record: near.id, bits: alike.bits, conflict: alike.conflict}] AS alike,
       [(r)-[:CONCERNED_BY]->(x) WHERE x.active | {id: x.id, same: x.same, left: x.left, right: x.right}] AS assertions
