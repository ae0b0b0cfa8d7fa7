#pragma once

#include "domain/money.h"
#include "domain/periods.h"
#include "domain/quantity.h"

#include <QLocale>

#include <memory>

class QTranslator;

namespace bursar::documents {

/// Words, numbers and dates of a document in its own language (`en`, `de`, `zh_CN`; anything else reads as English),
/// whatever language the program runs in. Numbers are formatted from their digits, never through a floating-point
/// number.
class DocumentLanguage
{
public:
    explicit DocumentLanguage(const QString &language);
    ~DocumentLanguage();
    DocumentLanguage(const DocumentLanguage &) = delete;
    DocumentLanguage &operator=(const DocumentLanguage &) = delete;

    /// The source text's translation, or the source text.
    QString translate(const char *context, const char *sourceText) const;
    /// Decimal text (`-1234.5000`) with the language's separators; other text comes back as it is.
    QString number(const QString &decimal) const;
    /// Two decimals, more only if the amount has them; without a currency.
    QString amount(Money money) const { return number(money.toString()); }
    /// An amount in a sentence: `$966.96`, `966,96 $`, `US$966.96`; other currencies by their code.
    QString sum(Money money, const QString &currency) const;
    /// 0.19 → `19`
    QString percent(Share share) const { return number(formatDecimal(share.millionths(), 4, 0)); }
    /// `1 December 2026`
    QString date(QDate date) const;
    /// `1 – 30 November 2026`
    QString period(Month month) const;
    /// `November 2026`
    QString monthName(Month month) const;

private:
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace bursar::documents
