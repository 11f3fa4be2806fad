// How far the tasks of a campaign have come.
MATCH (e:TaskEntry {campaign: $campaign})
RETURN e AS entry
