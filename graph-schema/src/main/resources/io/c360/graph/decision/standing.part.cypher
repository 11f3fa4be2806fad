CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_SUBSCRIPTION]->(s)
  RETURN collect(s) AS subscriptions
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_BILL]->(b) WHERE b.billDate >= date() - duration('P2Y')
  RETURN collect(b) AS bills
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_TOPUP]->(t) WHERE t.at >= datetime() - duration('P2Y')
  RETURN collect(t) AS topups
}
CALL (records) {
  UNWIND records AS r
  CALL (r) {
    MATCH (i:Interaction {record: r.id}) WHERE i.at >= datetime() - duration('P2Y')
    RETURN i ORDER BY i.record DESC, i.at DESC LIMIT 1000
  }
  WITH i ORDER BY i.at DESC LIMIT 1000
  RETURN collect([i.at, i.channel, i.direction]) AS contacts
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_COMPLAINT]->(p)
  RETURN collect(p) AS complaints
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_OUTCOME]->(o) WHERE o.at >= datetime() - duration('P1Y')
  RETURN collect(o) AS outcomes
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_LEAD_EVENT]->(e) WHERE e.at >= datetime() - duration('P1Y') AND e.type IN $leadContacts
  OPTIONAL MATCH (l:Lead {id: e.lead})
  WITH e, coalesce(e.campaign, l.campaign) AS campaign
  // of an occurrence of a campaign that recurs, its campaign says what it proposes
  OPTIONAL MATCH (k:Campaign {id: CASE WHEN campaign =~ '.+/.+/[0-9]{4}-[0-9]{2}' THEN left(campaign, size(campaign) - 8) ELSE campaign END})
  OPTIONAL MATCH (named:Campaign {id: campaign})
  RETURN collect([e, campaign, coalesce(named.action, k.action)]) AS leads
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_CONSENT]->(x)
  RETURN collect(x) AS consents
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_LINK]->(l) WHERE l.groupKind = 'FAMILY_PLAN' AND l.to IS NULL
  RETURN count(l) > 0 AS familyPlan
}
CALL (c, records) {
  CALL (c, records) {
    UNWIND records AS r
    MATCH (r)-[:HAS_LINK]->(l)-[:IN_GROUP]->(g) WHERE l.groupKind = 'HOUSEHOLD' AND l.to IS NULL
    WITH DISTINCT c, g LIMIT 3
    MATCH (g)<-[:IN_GROUP]-(ml)<-[:HAS_LINK]-()-[:RESOLVED_TO]->(m) WHERE m <> c AND ml.to IS NULL
    RETURN m
    UNION
    MATCH (c)-[mine:MEMBER_OF]->(h)<-[theirs:MEMBER_OF]-(m)
    WHERE h.kind = 'HOUSEHOLD' AND m <> c AND coalesce(mine.to > datetime(), true) AND coalesce(theirs.to > datetime(), true)
    RETURN m
  }
  WITH DISTINCT m ORDER BY m.id LIMIT 20
  RETURN collect(m) AS others
}
CALL (others) {
  UNWIND others AS m
  MATCH (m)<-[:RESOLVED_TO]-()-[:HAS_OUTCOME]->(o) WHERE o.at >= datetime() - duration('P90D')
  RETURN collect(o) AS householdOutcomes
}
CALL (others) {
  UNWIND others AS m
  MATCH (m)<-[:RESOLVED_TO]-()-[:HAS_LEAD_EVENT]->(e) WHERE e.at >= datetime() - duration('P90D') AND e.type IN $leadContacts
  OPTIONAL MATCH (l:Lead {id: e.lead})
  WITH e, coalesce(e.campaign, l.campaign) AS campaign
  // of an occurrence of a campaign that recurs, its campaign says what it proposes
  OPTIONAL MATCH (k:Campaign {id: CASE WHEN campaign =~ '.+/.+/[0-9]{4}-[0-9]{2}' THEN left(campaign, size(campaign) - 8) ELSE campaign END})
  OPTIONAL MATCH (named:Campaign {id: campaign})
  RETURN collect([e, campaign, coalesce(named.action, k.action)]) AS householdLeads
}
RETURN {subscriptions: subscriptions, bills: bills, topups: topups, contacts: contacts, complaints: complaints, outcomes: outcomes, consents: consents,
        leads: leads, others: size(others), familyPlan: familyPlan, householdOutcomes: householdOutcomes, householdLeads: householdLeads} AS part
