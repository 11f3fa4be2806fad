// What came of the customers whom each agent called first, of those whose first call was in a period.
MATCH (l:Lead) WHERE l.calledAt >= $from AND l.calledAt < $until
WITH l WHERE l.caller IS NOT NULL AND ($campaign = '' OR l.campaign = $campaign)
RETURN l.caller AS agent, count(*) AS called, count(l.intentAt) AS intents, count(l.activatedAt) AS activated
