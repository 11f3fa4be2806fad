// What somebody read, newest first.
MATCH (a:AuditedRead {who: $who}) WHERE a.sequence < $below AND a.at >= $from AND a.at <= $to
RETURN a ORDER BY a.sequence DESC LIMIT $limit
