-- Closing months: what was booked, what is disputed, who signed.

-- Record: a month that was closed, with the reconciliation as it was signed (canonical JSON). A month without a row is open.
CREATE TABLE closed_months (
    month TEXT PRIMARY KEY,
    closed_at BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id),
    reason TEXT NOT NULL,
    statement TEXT NOT NULL
);

-- Record: what an instance cost a team in a month, exactly, as it was charged on: by an invoice of `booked_in` or, for
-- what no invoice bears, when that month was closed. Team '' is unallocated. What changes later becomes a row of a
-- later `booked_in`.
CREATE TABLE booked_costs (
    booked_in TEXT NOT NULL,
    month TEXT NOT NULL,
    team TEXT NOT NULL,
    instance BIGINT NOT NULL,
    gpu BIGINT NOT NULL,
    disk BIGINT NOT NULL,
    download BIGINT NOT NULL,
    upload BIGINT NOT NULL,
    other BIGINT NOT NULL,
    PRIMARY KEY (booked_in, month, team, instance)
);
CREATE INDEX booked_costs_by_month ON booked_costs (month, team);

-- Record: which teams' costs are booked in a month, so that a team without any is known to be done as well.
CREATE TABLE booked_teams (
    month TEXT NOT NULL,
    team TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (month, team)
);

-- Record: differences with Vast.ai that nothing explains, until they are settled.
CREATE TABLE disputes (
    month TEXT NOT NULL,
    instance BIGINT NOT NULL,
    meter TEXT NOT NULL,
    state TEXT NOT NULL,
    amount BIGINT NOT NULL,
    ours BIGINT NOT NULL,
    theirs BIGINT NOT NULL,
    note TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id),
    PRIMARY KEY (month, instance, meter)
);

-- Record: rules of reconciliation, signed off by a person; the last one holds.
CREATE TABLE reconciliation_rules (
    number INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    by_member TEXT REFERENCES members (id),
    tolerance BIGINT NOT NULL,
    reason TEXT NOT NULL
);

-- A credit note is a row of its own: number and series of its own, document like an invoice's, naming the invoice.
ALTER TABLE invoices ADD COLUMN reference TEXT REFERENCES invoices (number);
CREATE INDEX invoices_by_reference ON invoices (reference);
