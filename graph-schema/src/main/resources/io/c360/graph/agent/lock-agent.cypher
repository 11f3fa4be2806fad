// Lets one at a time take a step with an agent.
MERGE (s:AgentStep {id: $id})
SET s.locked = true
