// Lets a model be in use from this transaction on, and keeps who wanted that. The gates are taken already.
MERGE (m:IdentityModel {id: $model})
SET m.text = $text, m.includedNames = $names, m.includedTexts = $texts
CREATE (:ModelActivation {id: $activation, model: $model, by: $by, at: $at, cursor: '', passed: 0, finishedAt: $finishedAt})
WITH m
UNWIND $gates AS id
MATCH (g:ModelGate {id: id})
SET g.model = $model, g.activation = $activation
