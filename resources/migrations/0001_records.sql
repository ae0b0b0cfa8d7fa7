-- Records: they change only together with an event of the audit trail.
-- Money is in micro-dollars, rates in nano-dollars, quantities in thousandths, times in milliseconds since 1970 (UTC),
-- days are ISO dates, yes/no is 1/0. Ids are text; what there need not be is NULL.

-- What a ledger is and stays.
CREATE TABLE ledger_facts (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ledger TEXT NOT NULL,
    clock TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- The audit trail. No foreign keys: it must outlive what it tells of.
CREATE TABLE audit_events (
    seq INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    by_member TEXT NOT NULL,
    team TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_events_by_team ON audit_events (team, seq);
CREATE INDEX audit_events_by_action ON audit_events (action, seq);
CREATE INDEX audit_events_by_subject ON audit_events (subject, seq);
CREATE INDEX audit_events_by_time ON audit_events (at);

-- One row: writers take it in turn, and a lost tail is found by it.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    tax_id TEXT NOT NULL,
    zone TEXT NOT NULL,
    currency TEXT NOT NULL,
    number_scheme TEXT NOT NULL,
    payment_terms TEXT NOT NULL,
    approval_rules TEXT NOT NULL
);

-- The only place where people have names.
CREATE TABLE members (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    key_reference TEXT NOT NULL,
    archived INTEGER NOT NULL
);
CREATE UNIQUE INDEX accounts_by_name ON accounts (name) WHERE archived = 0;

CREATE TABLE cost_centers (
    id TEXT PRIMARY KEY,
    parent TEXT REFERENCES cost_centers (id),
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
);

CREATE TABLE teams (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    lead_email TEXT NOT NULL,
    zone TEXT NOT NULL,
    archived INTEGER NOT NULL
);

-- The account and cost centre of a team from a UTC day on; the first row also holds for the time before it.
CREATE TABLE team_assignments (
    team TEXT NOT NULL REFERENCES teams (id),
    from_day TEXT NOT NULL,
    account TEXT REFERENCES accounts (id),
    cost_center TEXT REFERENCES cost_centers (id),
    PRIMARY KEY (team, from_day)
);

-- A team's rules without its budgets, as JSON by field name.
CREATE TABLE policy_versions (
    team TEXT NOT NULL REFERENCES teams (id),
    number INTEGER NOT NULL,
    effective_from BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id),
    reason TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (team, number)
);

-- An owner is a member, a team or a cost centre; from_version is the owner's policy version that brought the row.
CREATE TABLE budgets (
    owner_kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    from_version INTEGER NOT NULL,
    period TEXT NOT NULL,
    amount BIGINT NOT NULL,
    zone TEXT NOT NULL,
    PRIMARY KEY (owner_kind, owner, from_version, period)
);

CREATE TABLE requests (
    id TEXT PRIMARY KEY,
    team TEXT NOT NULL REFERENCES teams (id),
    kind TEXT NOT NULL,
    batch TEXT,
    state TEXT NOT NULL,
    by_member TEXT REFERENCES members (id),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    order_json TEXT NOT NULL,
    decision_json TEXT,
    policy_version INTEGER NOT NULL,
    instance BIGINT,
    planned_end BIGINT,
    error TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    cancel_asked INTEGER NOT NULL
);
CREATE INDEX requests_by_state ON requests (state, created_at);
CREATE INDEX requests_by_team ON requests (team, created_at);

-- An instance is Vast.ai's contract number.
CREATE TABLE contracts (
    instance BIGINT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    request TEXT REFERENCES requests (id),
    by_member TEXT REFERENCES members (id),
    first_seen BIGINT NOT NULL,
    gone_at BIGINT,
    planned_end BIGINT,
    note TEXT NOT NULL,
    label TEXT NOT NULL,
    gpu_name TEXT NOT NULL,
    num_gpus INTEGER NOT NULL,
    price_per_hour BIGINT NOT NULL,
    storage_cost BIGINT NOT NULL,
    disk BIGINT NOT NULL,
    up_cost BIGINT NOT NULL,
    down_cost BIGINT NOT NULL,
    location TEXT NOT NULL,
    stop_at_end INTEGER NOT NULL
);
CREATE INDEX contracts_by_request ON contracts (request);

-- Whose an instance is, from a UTC day on. The first row begins in 1970: it holds from the contract's beginning,
-- which may be a day before we first saw it. NULL: a stranger.
CREATE TABLE contract_teams (
    instance BIGINT NOT NULL REFERENCES contracts (instance),
    from_day TEXT NOT NULL,
    team TEXT REFERENCES teams (id),
    PRIMARY KEY (instance, from_day)
);

-- Metered usage; the cost was rounded once, when the segment was written. A segment lies within one UTC day. Its team is the one
-- that was known then, NULL for a stranger; whose cost it is today is told by contract_teams.
CREATE TABLE segments (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    instance BIGINT NOT NULL,
    team TEXT REFERENCES teams (id),
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
    cost_gpu BIGINT NOT NULL,
    cost_disk BIGINT NOT NULL,
    cost_download BIGINT NOT NULL,
    cost_upload BIGINT NOT NULL
);
CREATE INDEX segments_by_instance ON segments (instance, from_at, to_at, team);
CREATE INDEX segments_by_time ON segments (from_at);
CREATE INDEX segments_by_day ON segments (day);

-- What Vast.ai charged for an instance and a UTC day.
CREATE TABLE charges (
    account TEXT NOT NULL REFERENCES accounts (id),
    instance BIGINT NOT NULL,
    day TEXT NOT NULL,
    gpu BIGINT NOT NULL,
    disk BIGINT NOT NULL,
    download BIGINT NOT NULL,
    upload BIGINT NOT NULL,
    other BIGINT NOT NULL,
    downloaded BIGINT NOT NULL,
    uploaded BIGINT NOT NULL,
    first_seen BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (account, instance, day)
);
CREATE INDEX charges_by_day ON charges (day, instance);

-- The document is canonical JSON, as it was hashed; the columns beside it are for finding it.
CREATE TABLE invoices (
    number TEXT PRIMARY KEY,
    series TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    team TEXT NOT NULL REFERENCES teams (id),
    month TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    total BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    document TEXT NOT NULL,
    pdf BLOB NOT NULL,
    UNIQUE (series, serial)
);
-- A month of a team is invoiced once; after a credit note it may be again.
CREATE UNIQUE INDEX invoices_once ON invoices (team, month) WHERE state = 'issued';
