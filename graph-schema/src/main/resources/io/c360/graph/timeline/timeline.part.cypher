UNWIND records AS r
CALL (r) {
  MATCH (i:Interaction {record: r.id})
  WHERE i.at >= $from AND i.at <= $to AND i.at <= $beforeAt
    AND (i.at < $beforeAt OR i.id < $beforeId)
    AND (size($channels) = 0 OR i.channel IN $channels)
    AND (size($reasons) = 0 OR i.reason IN $reasons)
  // by record first, which is the same for all, so that the order is that of the index and nothing beyond the page is read
  RETURN i ORDER BY i.record DESC, i.at DESC, i.id DESC LIMIT $first
}
WITH i ORDER BY i.at DESC, i.id DESC LIMIT $first
RETURN collect(i) AS part
