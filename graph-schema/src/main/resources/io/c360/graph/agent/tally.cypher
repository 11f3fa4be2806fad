// The same of one agent.
MATCH (l:Lead) WHERE l.calledAt >= $from AND l.calledAt < $until
WITH l WHERE l.caller = $agent
RETURN count(*) AS called, count(l.intentAt) AS intents, count(l.activatedAt) AS activated
