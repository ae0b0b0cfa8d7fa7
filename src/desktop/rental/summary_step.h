#pragma once

#include "desktop/rental/rental_step.h"

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace bursar::desktop {

class Banner;
class Label;
class ReasonList;

/// Every cost until the end, the effect on the budgets as bars, and the verdict.
class SummaryStep final : public RentalStep
{
    Q_OBJECT
public:
    explicit SummaryStep(RentalContext &context, QWidget *parent = nullptr);

    void showContext() override;
    /// Why the request could not be written; empty when all is well.
    void showProblem(const QString &problem);

    /// The field that asks why an exception is needed; the focus goes there.
    QWidget *askWhy();

Q_SIGNALS:
    void remedyActivated(const bursar::Remedy &remedy);

private:
    void composeCosts();
    void composeEffects();
    void composeException();
    void showCosts();
    void showEffects();
    void showVerdict();

    QVBoxLayout *m_column;
    QGridLayout *m_costs;
    Label *m_until = nullptr;
    Label *m_total = nullptr;
    Label *m_afterwards = nullptr;
    Label *m_effectTitle = nullptr;
    QGridLayout *m_effects;
    Banner *m_verdict;
    QWidget *m_exception = nullptr; ///< the question why
    QLineEdit *m_exceptionReason = nullptr;
    Banner *m_problem;
    ReasonList *m_reasons;
};

} // namespace bursar::desktop
