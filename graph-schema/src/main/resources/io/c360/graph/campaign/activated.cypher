// When leads of a campaign were activated, of customers first called since a moment.
MATCH (l:Lead) WHERE l.calledAt >= $from
WITH l WHERE l.campaign = $campaign AND l.activatedAt IS NOT NULL
RETURN l.activatedAt AS at
