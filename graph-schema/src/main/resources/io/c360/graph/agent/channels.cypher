// What customers were shown and what they answered in a period, channel by channel; a call that is told as an outcome too counts once.
CALL () {
  MATCH (o:Outcome) WHERE o.at >= $from AND o.at < $until
    // what was taken back was never said
    AND o.withdraws IS NULL AND NOT EXISTS { MATCH (w:Outcome {withdraws: o.id}) }
  RETURN coalesce(o.channel, '') AS channel, toLower(o.outcome) AS said, count(*) AS times
  UNION ALL
  MATCH (e:LeadEvent) WHERE e.at >= $from AND e.at < $until AND e.type IN $asked
  OPTIONAL MATCH (l:Lead {id: e.lead})
  WITH e, coalesce(e.campaign, l.campaign) AS campaign, CASE e.type WHEN 'CALLED' THEN 'outbound-call' ELSE coalesce(e.channel, '') END AS channel
  WHERE NOT EXISTS {
    MATCH (e)<-[:HAS_LEAD_EVENT]-(r)-[:HAS_OUTCOME]->(o) WHERE o.campaign = campaign AND o.channel = channel AND abs(duration.inSeconds(o.at, e.at).hours) < 12
  }
  RETURN channel, 'lead ' + toLower(e.type) AS said, count(*) AS times
}
RETURN channel, said, sum(times) AS times
