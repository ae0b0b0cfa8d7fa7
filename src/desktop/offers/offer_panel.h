#pragma once

#include "desktop/parts/fact_sheet.h"
#include "domain/decision.h"
#include "domain/market_price.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace bursar::desktop {

class SidePanel;

/// Beside the table: why the chosen offer is allowed or not, what helps, and what it really costs.
class OfferPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OfferPanel(QWidget *parent = nullptr);

    /// What is to be rented, and what was decided about it by that version of the policy.
    void showOffer(const Proposal &proposal, const Decision &decision, int policyVersion);
    /// What the chosen offer's GPU cost by day, the oldest first; ignored when another GPU is chosen by now.
    void showPriceHistory(const QString &gpuName, const std::vector<MarketPrice> &history);
    void showNothing();
    /// How many are chosen together: of two and more the panel shows the last and offers to compare them.
    void setChosen(int count);
    SidePanel *panel() const { return m_panel; }

Q_SIGNALS:
    void rentAsked();
    void policyAsked();
    void compareAsked();
    void remedyActivated(const bursar::Remedy &remedy);

private:
    /// What stands there now.
    struct Shown
    {
        Offer offer;
        Gigabytes disk;
        Duration plannedTime{};
        Decision decision;
        int policyVersion = 0;
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    void addVerdict(const Decision &decision, int policyVersion);
    void addPrice(const Proposal &proposal);
    void addPriceHistory(const Offer &offer);
    void addFacts(const Offer &offer);
    void writeFacts();

    SidePanel *m_panel;
    FactSheet m_facts;
    QPushButton *m_rent;
    QPushButton *m_policy;
    QPushButton *m_compare;
    std::optional<Shown> m_shown;
    QString m_historyOf; ///< GPU
    std::vector<MarketPrice> m_history;
};

} // namespace bursar::desktop
