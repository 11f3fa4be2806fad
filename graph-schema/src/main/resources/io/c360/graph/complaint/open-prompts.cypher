// The newest open prompts of a department.
MATCH (p:Prompt {openIn: $department})
WITH p ORDER BY p.at DESC LIMIT $limit
RETURN p AS prompt
