// Records with what they say, the customer whom they resolve to, and the pairs that were found alike.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})
OPTIONAL MATCH (r)-[:RESOLVED_TO]->(c)
RETURN r AS record, c.id AS customer, c.resolutions AS resolutions,
       [(r)-[alike:ALIKE]-(near) | {record: near.id, bits: alike.bits, conflict: alike.conflict}] AS alike
