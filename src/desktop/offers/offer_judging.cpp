#include "desktop/offers/offer_judging.h"

#include "desktop/offers/offer_model.h"

namespace bursar::desktop {
namespace {

/// So many are judged and sorted within a frame.
constexpr std::size_t atOnce = 5000;

} // namespace

OfferJudging::OfferJudging(OfferModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

bool OfferJudging::isShown(const Question &question) const
{
    const JudgedOffersPtr &offers = m_model.offers();
    return offers && offers->market() == question.market && offers->judge() == question.judge;
}

void OfferJudging::judge(const OfferSnapshotPtr &market, const OfferJudge &judge)
{
    m_asked = {market, judge};
    if (m_atWork)
        return; // asked again when it is done
    if (market && market->offers.size() > atOnce && !isShown(m_asked)) {
        begin();
        return;
    }
    m_model.show(market, judge);
    Q_EMIT shown();
}

void OfferJudging::begin()
{
    m_atWork = true;
    m_background.run([this, asked = m_asked, before = m_model.offers(),
                      orders = m_model.orders()]() -> governor::Background::Told {
        const auto offers = std::make_shared<const JudgedOffers>(asked.market, asked.judge, before.get());
        return
            [this, asked, offers, places = offers->arranged(orders), orders] { take(asked, offers, places, orders); };
    });
}

void OfferJudging::take(const Question &answered, const JudgedOffersPtr &offers, std::vector<quint32> places,
                        const std::vector<OfferOrder> &orders)
{
    m_atWork = false;
    if (answered.market == m_asked.market)
        m_model.show(offers, std::move(places), orders);
    if (answered == m_asked)
        Q_EMIT shown();
    else
        judge(m_asked.market, m_asked.judge);
}

} // namespace bursar::desktop
