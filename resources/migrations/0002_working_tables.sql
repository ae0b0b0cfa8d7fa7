-- Working tables: no records, no events; everything in them can be rebuilt.

-- Who is the executor. Real time, whatever the ledger's clock.
CREATE TABLE lease (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    held INTEGER NOT NULL,
    boot TEXT NOT NULL,
    process BIGINT NOT NULL,
    process_start BIGINT NOT NULL,
    name TEXT NOT NULL,
    renewed_at BIGINT NOT NULL,
    epoch BIGINT NOT NULL
);
INSERT INTO lease (id, held, boot, process, process_start, name, renewed_at, epoch) VALUES (1, 0, '', 0, 0, '', 0, 0);

-- Counters of the executor's rounds and of questions asked.
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counters (name, value) VALUES ('round_requested', 0);
INSERT INTO counters (name, value) VALUES ('round_finished', 0);
INSERT INTO counters (name, value) VALUES ('read_asked', 0);

-- Learned intervals and the next allowed call, per key and endpoint; milliseconds.
CREATE TABLE pacing (
    account TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    call_interval BIGINT NOT NULL,
    next_allowed BIGINT NOT NULL,
    PRIMARY KEY (account, endpoint)
);

-- Questions of processes that cannot ask Vast.ai themselves.
CREATE TABLE reads (
    id BIGINT PRIMARY KEY,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    ok INTEGER,
    result TEXT
);

-- The open segment of each instance.
CREATE TABLE meters (
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    instance BIGINT PRIMARY KEY,
    team TEXT,
    day TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    to_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    gpu_name TEXT NOT NULL,
    num_gpus INTEGER NOT NULL,
    gpu_rate BIGINT NOT NULL,
    storage_rate BIGINT NOT NULL,
    disk BIGINT NOT NULL,
    downloaded BIGINT NOT NULL,
    uploaded BIGINT NOT NULL,
    down_rate BIGINT NOT NULL,
    up_rate BIGINT NOT NULL,
    gap INTEGER NOT NULL,
    down_counter BIGINT,
    up_counter BIGINT
);

-- What was last observed of each instance.
CREATE TABLE last_seen (
    instance BIGINT PRIMARY KEY,
    account TEXT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    missed INTEGER NOT NULL,
    observed TEXT NOT NULL
);

-- The last search of each team.
CREATE TABLE offer_snapshots (
    team TEXT PRIMARY KEY,
    fetched_at BIGINT NOT NULL,
    bad_rows INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    offers TEXT NOT NULL
);

-- When the charges of an account were last read.
CREATE TABLE charge_reads (
    account TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);

-- What Vast.ai last said about an account's money.
CREATE TABLE account_status (
    account TEXT PRIMARY KEY,
    balance BIGINT NOT NULL,
    credit BIGINT NOT NULL,
    at BIGINT NOT NULL
);
