// How far the gates of a campaign have come.
MATCH (e:GateEntry {campaign: $campaign})
RETURN e AS entry
