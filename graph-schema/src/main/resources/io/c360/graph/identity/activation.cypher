// The activation that holds, and how far its run is.
MATCH (g:ModelGate {id: $gate})
MATCH (x:ModelActivation {id: g.activation})
CALL () {
  MATCH (r:SourceRecord)
  RETURN count(r) AS records
}
RETURN x AS activation, records
