// For how many customers a source and another one both know an attribute, and for how many they have no value in common.
MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c) WHERE r.version >= 0
WITH c, collect(r) AS records
WHERE size(records) > 1
UNWIND $attributes AS attribute
WITH c, attribute, [r IN records WHERE r[attribute] IS NOT NULL] AS said
UNWIND said AS r
WITH c, attribute, r, [other IN said WHERE other.source <> r.source] AS others
WHERE size(others) > 0 AND ($source IS NULL OR r.source = $source)
WITH r.source AS source, attribute, c,
     any(other IN others WHERE none(text IN [] + other[attribute] WHERE text IN [] + r[attribute])) AS differs
WITH source, attribute, c, max(CASE WHEN differs THEN 1 ELSE 0 END) AS differs
RETURN source, attribute, count(c) AS shared, sum(differs) AS contradicting
ORDER BY source, attribute
