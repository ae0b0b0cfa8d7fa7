#pragma once

#include "domain/decision.h"

#include <QWidget>

class QVBoxLayout;

namespace bursar::desktop {

/// One reason as it is shown: the rule's name, what was observed against which limit, and links that help.
struct ReasonWords
{
    QString rule;
    QString sentence; ///< `$2.81 observed, limit $2.00`
    std::vector<Remedy> remedies;
};

/// Why something was refused: every reason with its remedies, parted by hairlines.
class ReasonList final : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonList(QWidget *parent = nullptr);

    /// Shows these in their order; none leaves the list empty.
    void setReasons(const std::vector<ReasonWords> &reasons);

Q_SIGNALS:
    void remedyActivated(const bursar::Remedy &remedy);

private:
    void addReason(const ReasonWords &reason);
    static QString wrapped(const QString &text);

    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace bursar::desktop
