CREATE INDEX outcome_by_time IF NOT EXISTS FOR (f:Outcome) ON (f.at);
CREATE INDEX lead_event_by_time IF NOT EXISTS FOR (f:LeadEvent) ON (f.at);
