CREATE INDEX outcome_by_withdrawn IF NOT EXISTS FOR (f:Outcome) ON (f.withdraws);
