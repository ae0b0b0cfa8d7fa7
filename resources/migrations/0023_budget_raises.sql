-- A budget's limit that holds for a time, beside the versions, and falls back by itself. Of teams too.
CREATE TABLE budget_raises (
    id TEXT PRIMARY KEY,
    owner_kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    period TEXT NOT NULL,
    amount BIGINT NOT NULL,
    begins_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id),
    approved_by TEXT REFERENCES members (id),
    reason TEXT NOT NULL
);

-- What happens to what runs when a budget above the teams is spent: pause or stop.
ALTER TABLE budget_versions ADD COLUMN at_limit TEXT NOT NULL DEFAULT 'pause';
