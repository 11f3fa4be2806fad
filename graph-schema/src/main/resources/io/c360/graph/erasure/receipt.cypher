// A receipt, whether anything is left of whom it is about, and when the topics let go of it.
MATCH (e:Erasure {id: $id})
OPTIONAL MATCH (c:Customer {id: e.customer})
RETURN e, EXISTS { (c)<-[:RESOLVED_TO]-() } AS left, e.topicsAt AS topicsAt
