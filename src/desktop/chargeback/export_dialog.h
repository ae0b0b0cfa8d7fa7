#pragma once

#include "desktop/parts/form_dialog.h"
#include "governor/chargeback/invoice_export.h"
#include "governor/desk.h"

#include <atomic>
#include <memory>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QTimer;

namespace bursar::desktop {

class FieldRow;
class Preferences;
class Prompter;

/// What can be exported: one document, or all of a month.
struct ExportChoice
{
    QString words; ///< `Invoice 2026-0007`
    QString fileName; ///< without suffix
    std::vector<QString> numbers;
    std::optional<Month> month; ///< all of it: there is a pack, too
};
/// A month's pack alone.
ExportChoice packOf(Month month);

/// Issued documents in any of the formats: asks where, shows how far it is; Cancel ends it and leaves no file.
class ExportDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Desk and prompter outlive it; `choices` is not empty.
    ExportDialog(governor::Desk &desk, Prompter &prompter, std::vector<ExportChoice> choices, QWidget *parent);
    ~ExportDialog() override;

    /// The ledger accounts that were typed last stand there again, and are kept.
    void remembersAccountsIn(Preferences &preferences);
    void reject() override;

Q_SIGNALS:
    void exported(const QString &path);

protected:
    QString problem() const override;

private:
    /// Shared with the thread that writes.
    struct Progress
    {
        std::atomic<bool> cancelled{false};
        std::atomic<int> done{0};
    };

    void composeAccounts();
    JournalAccounts accounts() const;
    void offerFormats();
    void showFormat();
    const ExportChoice &choice() const;
    bool isPack() const;
    governor::ExportFormat format() const;
    QString suffix() const;
    void askWhere();
    void write(const QString &path);
    void writeFrom(const QString &ledger, const QString &path);
    void finish(const Expected<governor::ExportedInvoices> &file);

    governor::Desk &m_desk;
    Prompter &m_prompter;
    std::vector<ExportChoice> m_choices;
    std::shared_ptr<Progress> m_progress; ///< while it writes
    QComboBox *m_what;
    QComboBox *m_format;
    FieldRow *m_formatRow = nullptr;
    QComboBox *m_shape; ///< of CSV
    FieldRow *m_shapeRow = nullptr;
    std::vector<QLineEdit *> m_accounts; ///< cost, recharge, mark-up, tax
    FieldRow *m_accountsRow = nullptr;
    Preferences *m_preferences = nullptr;
    QProgressBar *m_bar;
    QTimer *m_timer;
};

} // namespace bursar::desktop
