// The customer who was sent to a store with a code that is still good.
MATCH (l:Lead {openCode: $code})<-[:HAS_LEAD]-()-[:RESOLVED_TO]->(holder)
WITH collect(DISTINCT holder) AS fitting
WITH fitting[0] AS c, [fit IN fitting | fit.id] AS fits
WHERE c IS NOT NULL
