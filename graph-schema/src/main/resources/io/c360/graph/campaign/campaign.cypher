// One campaign. No row: no such campaign, or it was withdrawn.
MATCH (f:Campaign {id: $id}) WHERE f.withdrawn IS NULL AND f.name IS NOT NULL
RETURN f AS campaign
