#pragma once

#include "domain/key_review.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// What keys can do, tried, and who has signed it.
class ReviewStore
{
public:
    explicit ReviewStore(Database &database);
    /// Newest first.
    Expected<std::vector<KeyReview>> all() const;
    Expected<std::vector<ReviewSignature>> signatures() const;
    /// Event review.made, with the surprises among its details.
    static Expected<void> add(RecordTransaction &transaction, const KeyReview &review);
    /// Event review.signed.
    static Expected<void> sign(RecordTransaction &transaction, const ReviewSignature &signature);

private:
    Database &m_database;
};

} // namespace bursar::ledger
