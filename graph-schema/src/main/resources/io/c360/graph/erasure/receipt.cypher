// A receipt, and whether anything is left of whom it is about.
MATCH (e:Erasure {id: $id})
OPTIONAL MATCH (c:Customer {id: e.customer})
RETURN e, EXISTS { (c)<-[:RESOLVED_TO]-() } AS left
