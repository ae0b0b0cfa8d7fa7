#pragma once

#include "documents/document_language.h"
#include "documents/invoice_pdf.h"

#include <QStringList>

#include <utility>

namespace bursar::documents {

/// Every word on an invoice's pages, in the invoice's language.
class InvoiceWords
{
public:
    /// Keeps references to both.
    InvoiceWords(const Invoice &invoice, const InvoicePdfOptions &options);

    const DocumentLanguage &language() const { return m_language; }
    const Invoice &invoice() const { return m_invoice; }
    bool isDraft() const { return m_invoice.state == InvoiceState::Draft; }

    QString say(const char *sourceText) const;
    QString kind() const; ///< Invoice or Statement
    QString numberOrDraft() const;
    /// Of the document: `Invoice 2026-0007, ml-engineering`
    QString title() const;
    QString due() const;
    QString draftBanner() const;
    QStringList sender() const; ///< without the name
    QStringList recipient() const; ///< without the name
    using Row = std::pair<QString, QString>;
    std::vector<Row> dates() const;
    std::vector<Row> sums() const; ///< without the total
    QString totalLabel() const;
    std::optional<Row> presented() const; ///< the total in another currency
    QString groupTitle(const InvoiceLine &first) const;
    QString item(const InvoiceLine &line) const;
    QString ofInstances(const InvoiceLine &line, size_t instances) const; ///< of a line that sums theirs
    QString unit(const InvoiceLine &line) const;
    QStringList payment() const;
    QString budget() const; ///< empty if there is nothing to say
    QStringList notes() const;

private:
    QStringList presentationNote() const;
    QStringList auditNote() const;

    const Invoice &m_invoice;
    const InvoicePdfOptions &m_options;
    DocumentLanguage m_language;
};

} // namespace bursar::documents
