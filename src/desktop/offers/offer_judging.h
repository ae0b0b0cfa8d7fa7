#pragma once

#include "governor/background.h"

#include "desktop/offers/judged_offers.h"

#include <QObject>

namespace bursar::desktop {

class OfferModel;

/// Judges a market and shows it in a model: a few thousand offers at once, more of them beside the GUI thread, on which
/// it lives.
class OfferJudging final : public QObject
{
    Q_OBJECT
public:
    /// The model outlives it.
    explicit OfferJudging(OfferModel &model, QObject *parent = nullptr);

    /// A null market empties the model. One market is judged at a time; of those that come meanwhile only the last is.
    void judge(const OfferSnapshotPtr &market, const OfferJudge &judge);
    bool isAtWork() const { return m_atWork; }

Q_SIGNALS:
    /// The model shows what was asked for last.
    void shown();

private:
    /// What was asked for.
    struct Question
    {
        OfferSnapshotPtr market;
        OfferJudge judge;
        friend bool operator==(const Question &, const Question &) = default;
    };

    bool isShown(const Question &question) const;
    void begin();
    void take(const Question &answered, const JudgedOffersPtr &offers, std::vector<quint32> places,
              const std::vector<OfferOrder> &orders);

    OfferModel &m_model;
    governor::Background m_background;
    Question m_asked; ///< last
    bool m_atWork = false;
};

} // namespace bursar::desktop
