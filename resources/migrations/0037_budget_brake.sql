-- Record: how many instances a budget above the teams may stop at once; then a person decides about the rest.
ALTER TABLE budget_versions ADD COLUMN stop_at_once TEXT NOT NULL DEFAULT '5';
