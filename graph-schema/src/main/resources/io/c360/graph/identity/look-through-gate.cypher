// Which model is in use now. No row: the one that programs bring along.
MATCH (g:ModelGate {id: $gate}) WHERE g.model IS NOT NULL
RETURN g.model AS model
