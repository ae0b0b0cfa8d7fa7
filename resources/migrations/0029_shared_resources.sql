-- Working table: what accounts hold beside instances, as Vast.ai last listed it. No values of secrets, no keys.
CREATE TABLE account_resources (
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    resource TEXT NOT NULL,
    name TEXT NOT NULL,
    details TEXT NOT NULL,
    price_per_hour BIGINT,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (account, kind, resource)
);

-- Record: whose a resource is, as a person has said.
CREATE TABLE resource_teams (
    account TEXT NOT NULL REFERENCES accounts (id),
    kind TEXT NOT NULL,
    resource TEXT NOT NULL,
    team TEXT NOT NULL REFERENCES teams (id),
    PRIMARY KEY (account, kind, resource)
);

-- Record: whose resources are whose names fit a pattern, where no person has said it; the first that fits.
CREATE TABLE resource_rules (
    pattern TEXT PRIMARY KEY,
    team TEXT NOT NULL REFERENCES teams (id)
);
