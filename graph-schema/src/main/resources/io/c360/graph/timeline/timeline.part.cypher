// A page of what happened, between two places in the order of time and id. Contacts are found by their index, in order: of them there may be many.
CALL (records) {
  UNWIND records AS r
  CALL (r) {
    WITH r WHERE 'CONTACT' IN $kinds
    MATCH (f:Interaction {record: r.id})
    WHERE f.at >= $from AND f.at <= $to
      // not OR: of that the planner makes a union of two seeks, which has no order
      AND CASE WHEN f.at < $olderAt THEN true ELSE f.id < $olderId END
      AND CASE WHEN f.at > $newerAt THEN true ELSE f.id > $newerId END
      AND (size($channels) = 0 OR f.channel IN $channels)
      AND (size($reasons) = 0 OR f.reason IN $reasons)
      AND ($text = '' OR toLower(f.description) CONTAINS $text)
    // by record first, which is the same for all: so the order is that of the index, and nothing beyond the page is read
    WITH f ORDER BY f.record DESC, f.at DESC, f.id DESC LIMIT $first
    RETURN 'CONTACT' AS kind, f.at AS at, f.id AS id, f
  UNION ALL
    WITH r WHERE size($types) > 0
    MATCH (r)-[h:HAS_COMPLAINT|HAS_COMPLAINT_EVENT|HAS_BILL|HAS_TOPUP|HAS_OUTCOME|HAS_CLAIM_EVENT|HAS_POINTS|HAS_CONSENT|HAS_PREFERENCE]->(f)
    WHERE type(h) IN $types
      AND (size($channels) = 0 OR f.channel IN $channels)
      AND (size($reasons) = 0 OR f.reason IN $reasons)
      AND ($text = '' OR any(word IN [f.description, f.name, f.note, f.remedy, f.action] WHERE toLower(word) CONTAINS $text))
    WITH f, substring(type(h), 4) AS kind,
         CASE WHEN f.billDate IS NULL THEN coalesce(f.at, f.creationDate) ELSE datetime({date: f.billDate, timezone: '+08:00'}) END AS at
    RETURN kind, at, toLower(kind) + ':' + f.id AS id, f
  UNION ALL
    WITH r WHERE ('SUBSCRIPTION_BEGUN' IN $kinds OR 'SUBSCRIPTION_ENDED' IN $kinds) AND size($channels) + size($reasons) = 0
    MATCH (r)-[:HAS_SUBSCRIPTION]->(f)
    WHERE $text = '' OR any(word IN [f.name, f.productOffering] WHERE toLower(word) CONTAINS $text)
    UNWIND [['SUBSCRIPTION_BEGUN', f.startDate], ['SUBSCRIPTION_ENDED', f.terminationDate]] AS point
    WITH f, point[0] AS kind, point[1] AS day
    WHERE kind IN $kinds AND day <= date()
    RETURN kind, datetime({date: day, timezone: '+08:00'}) AS at, toLower(kind) + ':' + f.id AS id, f
  }
  RETURN kind, at, id, f
UNION ALL
  WITH records WHERE 'USAGE_MONTH' IN $kinds AND size($channels) + size($reasons) = 0 AND $text = ''
  UNWIND records AS r
  MATCH (u:Usage {record: r.id})
  WHERE u.at >= coalesce($usageFrom, datetime.truncate('month', datetime({timezone: '+08:00'})) - duration('P24M')) AND u.at <= $usageTo
  WITH datetime.truncate('month', datetime({datetime: u.at, timezone: '+08:00'})) AS month, count(CASE WHEN u.usageType = 'voice' THEN 1 END) AS calls,
       sum(CASE WHEN u.usageType = 'voice' THEN coalesce(u.durationSeconds, 0) ELSE 0 END) AS callSeconds,
       count(CASE WHEN u.usageType IN ['sms', 'mms'] THEN 1 END) AS messages, sum(coalesce(u.volumeBytes, 0)) AS dataBytes
  WITH month, month + duration('P1M') AS at, calls, callSeconds, messages, dataBytes, substring(toString(month), 0, 7) AS name
  WHERE at <= datetime()
  RETURN 'USAGE_MONTH' AS kind, at, 'usage_month:' + name AS id,
         {month: name, calls: calls, callSeconds: callSeconds, messages: messages, dataBytes: dataBytes} AS f
}
WITH kind, at, id, f
WHERE at >= $from AND at <= $to AND (at < $olderAt OR id < $olderId) AND (at > $newerAt OR id > $newerId)
WITH kind, at, id, f ORDER BY at DESC, id DESC LIMIT $first
RETURN collect({kind: kind, at: at, id: id, fact: f}) AS part
