// One wave. No row: no such wave.
MATCH (w:Wave {id: $id})
RETURN w AS wave
