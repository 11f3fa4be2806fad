CREATE INDEX usage_by_record_and_time IF NOT EXISTS FOR (f:Usage) ON (f.record, f.at);
CREATE INDEX usage_by_counterpart IF NOT EXISTS FOR (f:Usage) ON (f.counterpart);
CREATE INDEX interaction_by_till_and_time IF NOT EXISTS FOR (f:Interaction) ON (f.till, f.at);
