-- Record: when people are told that an account's money runs out; one without a row has the defaults.
CREATE TABLE account_warnings (
    account TEXT PRIMARY KEY REFERENCES accounts (id),
    days INTEGER NOT NULL,
    below BIGINT
);

-- Working table: what an account had when it was first asked on a UTC day.
CREATE TABLE account_balances (
    account TEXT NOT NULL,
    day TEXT NOT NULL,
    balance BIGINT NOT NULL,
    credit BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (account, day)
);

-- Working table: money in and out of an account, as Vast.ai lists it: top-ups, transfers, refunds. Usage is in charges.
CREATE TABLE account_payments (
    account TEXT NOT NULL,
    place INTEGER NOT NULL,
    at BIGINT NOT NULL,
    type TEXT NOT NULL,
    description TEXT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (account, place)
);
