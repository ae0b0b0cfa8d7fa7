#pragma once

#include "domain/people.h"
#include "foundation/time_types.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace bursar::desktop {

class FieldRow;
class ZoneBox;

/// What stands on invoices: the sender, how they are numbered, in which zone a month begins.
class OrganisationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit OrganisationForm(QWidget *parent = nullptr);

    void setOrganisation(const Organisation &organisation, Instant now);
    Organisation organisation() const;
    bool isChanged() const { return organisation() != m_saved; }
    /// No focus proxy: Tab from the last field would come back to the first.
    QWidget *firstField() const;
    /// What is wrong, as a sentence; empty when it can be saved.
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void addFields();
    void showNotes();
    QString schemeProblem() const;

    Organisation m_saved;
    Instant m_now{};
    QLineEdit *m_name;
    QPlainTextEdit *m_address;
    QLineEdit *m_taxId;
    QLineEdit *m_terms;
    QLineEdit *m_scheme;
    ZoneBox *m_zone;
    FieldRow *m_schemeRow = nullptr;
    FieldRow *m_zoneRow = nullptr;
};

} // namespace bursar::desktop
