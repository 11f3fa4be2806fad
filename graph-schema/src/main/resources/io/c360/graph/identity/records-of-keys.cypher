// Every record that is filed under one of these keys.
UNWIND $keys AS key
MATCH (:CandidateKey {id: key})<-[:HAS_KEY]-(r)
RETURN DISTINCT r.id AS id
