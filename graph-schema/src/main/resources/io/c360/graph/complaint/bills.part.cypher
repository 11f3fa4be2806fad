UNWIND records AS r
MATCH (r)-[:HAS_BILL]->(b)
WHERE b.billDate >= $since
RETURN collect([b.billDate.year * 12 + b.billDate.month - 1, b.amountDue - coalesce(b.discount, 0)]) AS part
