// The salt of the marks; no row before anybody was erased.
MATCH (s:ErasureSalt {name: 'erasure'})
RETURN s.value AS salt
