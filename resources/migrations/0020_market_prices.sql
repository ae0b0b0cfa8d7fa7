-- Working table: what one GPU of a model cost on a UTC day, as this ledger's searches have seen it.
CREATE TABLE market_prices (
    gpu_name TEXT NOT NULL,
    day TEXT NOT NULL,
    lowest BIGINT NOT NULL,
    median BIGINT NOT NULL,
    offers BIGINT NOT NULL,
    PRIMARY KEY (gpu_name, day)
);
