-- What conditions of instances need to be told of, and what is placed or found outside Bursar. All working data.

-- Since when an instance is seen in its state; empty until it is seen in another one.
ALTER TABLE last_seen ADD COLUMN state_since BIGINT;

-- Working table: stops that Vast.ai's own scheduler makes when nobody runs Bursar. No job: it was asked for, and either the answer is
-- not known or Vast.ai refused (trouble).
CREATE TABLE outside_stops (
    instance BIGINT PRIMARY KEY,
    account TEXT NOT NULL,
    job BIGINT,
    at BIGINT NOT NULL,
    trouble TEXT NOT NULL,
    asked_at BIGINT NOT NULL
);

-- Working table: the call that made a stranger, as Vast.ai's audit log tells it. Without address: looked for and not found.
CREATE TABLE stranger_origins (
    instance BIGINT PRIMARY KEY,
    api_key BIGINT NOT NULL,
    address TEXT NOT NULL,
    at BIGINT NOT NULL
);
