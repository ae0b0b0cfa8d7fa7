#pragma once

#include "governor/reconciliation/month_statement.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace bursar::desktop {

class FieldRow;

/// What must stand before a month is closed, each with the way to what is missing; a reason where a person closes it
/// all the same.
class MonthCheckList final : public QWidget
{
    Q_OBJECT
public:
    explicit MonthCheckList(const governor::MonthStatement &statement, QWidget *parent = nullptr);

    /// Why the month is closed although something stands open; empty when nothing does.
    QString despite() const;
    /// Why it cannot go on, as a sentence; empty when it can.
    QString problem() const;

Q_SIGNALS:
    void changed();
    /// The way to what is missing: a check's code.
    void wayAsked(const QString &code);

private:
    void addCheck(QVBoxLayout &column, const governor::CloseCheck &check);

    governor::MonthStatement m_statement;
    QLineEdit *m_reason;
    FieldRow *m_reasonRow = nullptr;
};

} // namespace bursar::desktop
