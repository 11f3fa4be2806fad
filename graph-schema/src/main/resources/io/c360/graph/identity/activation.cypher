// The activation that holds, and how far its run is.
MATCH (g:ModelGate {id: $gate})
MATCH (x:ModelActivation {id: g.activation})
RETURN x AS activation
