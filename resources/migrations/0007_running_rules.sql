-- Working tables of the rules that hold while an instance runs.

-- Since when an instance's GPU has been idle, by the threshold of its team's policy.
CREATE TABLE idle_instances (
    instance BIGINT PRIMARY KEY,
    since BIGINT NOT NULL
);

-- Rules that an instance breaks now. `due` is when it is stopped for it; NULL: it is only warned of.
CREATE TABLE rule_breaches (
    instance BIGINT NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    since BIGINT NOT NULL,
    due BIGINT,
    answer TEXT NOT NULL,
    PRIMARY KEY (instance, rule)
);
