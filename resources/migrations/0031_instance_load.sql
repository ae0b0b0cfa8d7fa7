-- Working table: how busy an instance's GPUs were in each ten minutes of the last day, by the busiest look.
CREATE TABLE instance_load (
    instance BIGINT NOT NULL,
    at BIGINT NOT NULL,
    percent BIGINT NOT NULL,
    PRIMARY KEY (instance, at)
);
CREATE INDEX instance_load_by_time ON instance_load (at);
