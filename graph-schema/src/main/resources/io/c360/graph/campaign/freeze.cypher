// Freezes an audience for good.
MATCH (w:Wave {id: $id})
SET w.locked = true
WITH w WHERE w.freezing
SET w.freezing = null, w.frozenAt = $at, w.size = $size, w.held = $held, w.hash = $hash
RETURN w AS wave
