// How many customers numbers called, whether they left or not.
UNWIND $numbers AS number
MATCH (u:Usage {counterpart: number})<-[:HAS_USAGE]-()-[:RESOLVED_TO]->(c) WHERE u.direction = 'incoming'
RETURN number, count(DISTINCT c) AS called
