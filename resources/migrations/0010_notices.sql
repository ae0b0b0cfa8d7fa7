-- Working tables of what people are told. That it was told, and who acknowledged it, stands in the audit trail, too.

-- `cause` names the thing that is told: it is told once. `until`: when nobody needs to act any more; NULL: not yet known.
-- A notice that a more serious one covers is neither sent nor shown.
CREATE TABLE notices (
    id TEXT PRIMARY KEY,
    cause TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    team TEXT,
    zone TEXT NOT NULL,
    urgent INTEGER NOT NULL,
    covered INTEGER NOT NULL,
    title TEXT NOT NULL,
    meaning TEXT NOT NULL,
    remedy TEXT NOT NULL,
    subject TEXT NOT NULL,
    facts TEXT NOT NULL,
    until BIGINT,
    acknowledged_by TEXT,
    acknowledged_at BIGINT
);
CREATE INDEX notices_by_until ON notices (until);
CREATE INDEX notices_by_time ON notices (at);

-- What is to be sent of them, and what came of it. `recipient` is an address of mail; empty for the webhook.
CREATE TABLE notice_deliveries (
    notice TEXT NOT NULL REFERENCES notices (id),
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    due BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    state TEXT NOT NULL,
    problem TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (notice, channel, recipient)
);
CREATE INDEX notice_deliveries_due ON notice_deliveries (state, due);

-- A record: how people are told. A field that is not there has its default. No secrets: references to them.
CREATE TABLE notification_settings (
    field TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
