-- What was saved, and what is known of what could be.

-- Record: a saving that a command brought. `until_at` moves only forward in time towards now, when the instance is started again.
CREATE TABLE savings (
    request TEXT PRIMARY KEY REFERENCES requests (id),
    kind TEXT NOT NULL,
    team TEXT REFERENCES teams (id),
    instance BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id),
    per_day BIGINT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL
);
CREATE INDEX savings_by_instance ON savings (instance);

-- Working table: dearer prices that hosts propose and nobody has answered, as Vast.ai listed them last.
CREATE TABLE price_increases (
    id BIGINT PRIMARY KEY,
    account TEXT NOT NULL,
    instance BIGINT NOT NULL,
    old_gpu BIGINT NOT NULL,
    new_gpu BIGINT NOT NULL,
    old_disk BIGINT NOT NULL,
    new_disk BIGINT NOT NULL,
    proposed_at BIGINT,
    deadline BIGINT,
    extended_to BIGINT
);

-- Working table: volumes that no instance mounts.
CREATE TABLE unused_volumes (
    id BIGINT PRIMARY KEY,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    price_per_hour BIGINT NOT NULL,
    since BIGINT NOT NULL
);
