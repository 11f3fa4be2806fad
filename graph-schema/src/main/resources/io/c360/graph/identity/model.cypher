// A model as it was kept.
MATCH (m:IdentityModel {id: $id})
RETURN m.text AS text, m.includedNames AS names, m.includedTexts AS texts
