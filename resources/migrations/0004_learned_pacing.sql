-- What the queue to Vast.ai has learned of each endpoint's limit (docs/pacing.md), and the search rows of the day.
-- Milliseconds; 0: nothing known, never refused.
ALTER TABLE pacing ADD COLUMN too_short BIGINT NOT NULL DEFAULT 0;
ALTER TABLE pacing ADD COLUMN proven BIGINT NOT NULL DEFAULT 0;
ALTER TABLE pacing ADD COLUMN paced INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pacing ADD COLUMN last_refused BIGINT NOT NULL DEFAULT 0;

CREATE TABLE search_rows (
    account TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    used BIGINT NOT NULL,
    gone_until BIGINT NOT NULL
);
