// The waves of a campaign, in the order in which they were planned.
MATCH (w:Wave {campaign: $campaign})
RETURN w AS wave
ORDER BY w.plannedAt, w.id
