// Erasures of which topics may still hold something.
MATCH (e:Erasure {inTopics: true})
RETURN e.id AS id
