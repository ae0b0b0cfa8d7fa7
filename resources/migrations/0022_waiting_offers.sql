-- Working table: the offers of rentals that wait for a person, as they were seen last. Without an offer: it is gone.
CREATE TABLE waiting_offers (
    request TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    offer TEXT
);
