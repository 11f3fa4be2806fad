CREATE CONSTRAINT complaint_event_has_unique_id IF NOT EXISTS FOR (f:ComplaintEvent) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT complaint_case_has_unique_id IF NOT EXISTS FOR (k:ComplaintCase) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT prompt_has_unique_id IF NOT EXISTS FOR (p:Prompt) REQUIRE p.id IS UNIQUE;
CREATE INDEX complaint_event_by_complaint IF NOT EXISTS FOR (f:ComplaintEvent) ON (f.complaint);
CREATE INDEX complaint_case_by_work IF NOT EXISTS FOR (k:ComplaintCase) ON (k.work);
CREATE INDEX complaint_case_by_department_and_work IF NOT EXISTS FOR (k:ComplaintCase) ON (k.openIn, k.work);
CREATE INDEX complaint_case_by_opening IF NOT EXISTS FOR (k:ComplaintCase) ON (k.opening);
CREATE INDEX prompt_by_open_department IF NOT EXISTS FOR (p:Prompt) ON (p.openIn);
