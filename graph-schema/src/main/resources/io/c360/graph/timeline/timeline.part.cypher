UNWIND records AS r
CALL (r) {
  MATCH (i:Interaction {record: r.id})
  WHERE i.at >= $from AND i.at <= $to AND i.at <= $beforeAt
    AND (i.at < $beforeAt OR i.id < $beforeId)
    AND (size($channels) = 0 OR i.channel IN $channels)
    AND (size($reasons) = 0 OR i.reason IN $reasons)
  RETURN i ORDER BY i.at DESC, i.id DESC LIMIT $first
}
WITH i ORDER BY i.at DESC, i.id DESC LIMIT $first
RETURN collect(i) AS part
