#pragma once

#include "desktop/widgets/budget_bar.h"
#include "domain/request.h"
#include "governor/reading/views.h"

namespace bursar::desktop {

/// What the rental wizard knows and which rules hold between its steps. Has no window; always judges by the last
/// snapshot that it was given.
class RentalContext
{
public:
    enum class Step { Team, Offer, Details, Summary, Progress };

    void setSnapshot(governor::DeskSnapshotPtr snapshot) { m_snapshot = std::move(snapshot); }
    const governor::DeskSnapshotPtr &snapshot() const { return m_snapshot; }

    /// Takes the team's planned hours, too, unless hours were chosen before.
    void chooseTeam(const TeamId &team);
    void chooseOffer(const Offer &offer);
    void setImage(const QString &image) { m_proposal.image = image.trimmed(); }
    void setDisk(Gigabytes disk) { m_proposal.disk = disk; }
    void setPlannedTime(Duration time);
    void setTraffic(Gigabytes down, Gigabytes up);
    void setType(RentalType type) { m_proposal.type = type; }
    void setCopies(int copies) { m_copies = copies; }
    void setLaunch(const Launch &launch) { m_proposal.launch = launch; }
    /// Image, disk, hours and start as the template has them.
    void takeTemplate(const RentalTemplate &chosen);
    /// Everything of a former rental but its offer.
    void takeFormer(const Proposal &former, const QString &reason);
    /// What the copies are: equal to the offer, or whatever is cheapest.
    enum class Kin { Equal, Cheapest };
    void setKin(Kin kin) { m_kin = kin; }
    Kin kin() const { return m_kin; }
    /// Allowed offers, the cheapest first, for Kin::Cheapest.
    void setCheapest(std::vector<Offer> offers) { m_cheapest = std::move(offers); }
    void setReason(const QString &reason) { m_reason = reason.trimmed(); }
    /// Why a person shall let it pass where the policy refuses; empty: no exception is asked for.
    void setExceptionReason(const QString &reason) { m_exceptionReason = reason.trimmed(); }
    /// For a proposal that exists already.
    void setProposal(const Proposal &proposal) { m_proposal = proposal; }

    /// Null while no team is chosen, or when it is not there any more.
    const governor::TeamView *team() const;
    bool hasOffer() const { return !m_proposal.offer.id.isEmpty(); }
    const Proposal &proposal() const { return m_proposal; }
    /// A proposal per copy. Equal copies show the chosen offer's price; the executor takes the next cheapest equals.
    std::vector<Proposal> proposals() const;
    /// The chosen team's, by name.
    std::vector<RentalTemplate> templates() const;
    /// What is known needs no further question: a template or a former rental gave it.
    bool isGiven() const { return m_isGiven; }
    int copies() const { return m_copies; }
    const QString &reason() const { return m_reason; }
    const QString &exceptionReason() const { return m_exceptionReason; }

    /// Why one cannot go on from that step, as what to do; empty when one can.
    QString missing(Step step) const;
    bool isComplete(Step step) const { return missing(step).isEmpty(); }
    /// What was chosen there, in a few words, for the list of steps.
    QString choiceAt(Step step) const;

    /// Of one copy of the chosen offer.
    ProposalCost cost() const { return costOf(m_proposal); }
    Money total() const;
    HourlyRate pricePerHour() const; ///< of all copies
    Instant endsAt() const;
    /// What each copy still costs an hour when it has been stopped.
    HourlyRate diskPerHour() const { return storagePerHour(m_proposal.offer.storageCost, m_proposal.disk); }

    struct Effect
    {
        QString name; ///< `Today`, `November`
        BudgetAmounts amounts;
        Money left; ///< never below zero
        bool tooMuch = false;
        Money tooMuchBy; ///< never below zero
    };
    /// What all copies do to each of the team's budgets.
    std::vector<Effect> effects() const;
    /// The decision about the last copy, when all before it are reserved. The executor decides again.
    Decision decision() const;
    /// Where the rental will go by that decision, with the exception as far as one is asked for.
    RentalCourse course() const { return courseWith(m_exceptionReason); }
    /// The policy refuses it, but a person may let it pass.
    bool mayAskForException() const;

private:
    RentalCourse courseWith(const QString &exceptionReason) const;
    /// What the first so many proposals add to it.
    Money addsTo(const BudgetStanding &budget, const std::vector<Proposal> &proposals, std::size_t count) const;
    QString periodName(const BudgetStanding &budget) const;

    governor::DeskSnapshotPtr m_snapshot;
    Proposal m_proposal;
    bool m_hoursChosen = false;
    bool m_isGiven = false;
    int m_copies = 1;
    Kin m_kin = Kin::Equal;
    std::vector<Offer> m_cheapest;
    QString m_reason;
    QString m_exceptionReason;
};

} // namespace bursar::desktop
