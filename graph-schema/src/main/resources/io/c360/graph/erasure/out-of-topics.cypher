// Says that topics hold nothing more of whom these erasures are about.
UNWIND $ids AS id
MATCH (e:Erasure {id: id})
SET e.inTopics = null, e.topicsAt = $at
