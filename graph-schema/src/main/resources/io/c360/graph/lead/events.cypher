// What happened to a lead, in the order of time.
MATCH (e:LeadEvent {lead: $id})
RETURN e
ORDER BY e.at, coalesce(e.sequence, 0), e.id
LIMIT $limit
