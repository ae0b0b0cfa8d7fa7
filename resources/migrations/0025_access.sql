-- Members, roles and keys at Vast.ai.

-- Working: an account's lists as they were read last, a JSON array each.
CREATE TABLE vendor_lists (
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    rows_json TEXT NOT NULL,
    problem TEXT NOT NULL,
    PRIMARY KEY (account, kind)
);

-- Record: keys that Bursar made or knows the place of. Never a key.
CREATE TABLE known_keys (
    account TEXT NOT NULL,
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    team TEXT NOT NULL,
    place TEXT NOT NULL,
    permissions_json TEXT NOT NULL,
    owner TEXT REFERENCES members (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    PRIMARY KEY (account, number)
);

-- Record: what a key can do, tried.
CREATE TABLE key_reviews (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    key_number BIGINT NOT NULL,
    key_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    quarter TEXT NOT NULL,
    cells_json TEXT NOT NULL
);
CREATE INDEX key_reviews_by_quarter ON key_reviews (quarter, at);

-- Record: that a person has looked at a quarter's reviews.
CREATE TABLE review_signatures (
    quarter TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id),
    note TEXT NOT NULL,
    reviews_json TEXT NOT NULL,
    PRIMARY KEY (quarter, at)
);

-- Record: calls that changed something, as Vast.ai noted them; one event per reading. `request` is the one of ours that
-- asked for it; empty: nobody here did.
CREATE TABLE vendor_calls (
    account TEXT NOT NULL,
    at BIGINT NOT NULL,
    number INTEGER NOT NULL,
    address TEXT NOT NULL,
    key_number BIGINT NOT NULL,
    route TEXT NOT NULL,
    arguments TEXT NOT NULL,
    request TEXT NOT NULL,
    PRIMARY KEY (account, at, number)
);
