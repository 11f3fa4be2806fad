// The steps that were taken with an agent.
MATCH (s:AgentStep {agent: $agent})
RETURN s AS step
