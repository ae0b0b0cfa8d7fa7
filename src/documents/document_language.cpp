#include "documents/document_language.h"

#include <QTranslator>

#include <algorithm>

namespace bursar::documents {

namespace {

QLocale localeFor(const QString &language)
{
    if (language == QLatin1String("de"))
        return {QLocale::German, QLocale::Germany};
    if (language == QLatin1String("zh_CN"))
        return {QLocale::Chinese, QLocale::China};
    return {QLocale::English, QLocale::UnitedStates};
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

DocumentLanguage::DocumentLanguage(const QString &language)
    : m_locale(localeFor(language))
    , m_translator(std::make_unique<QTranslator>())
{
    if (m_locale.language() != QLocale::English) {
        const bool loaded = m_translator->load(QStringLiteral(":/bursar/documents/documents_%1.qm").arg(language));
        Q_ASSERT_X(loaded, "DocumentLanguage", "the documents' translations are compiled into their room");
    }
}

DocumentLanguage::~DocumentLanguage() = default;

QString DocumentLanguage::translate(const char *context, const char *sourceText) const
{
    const QString translation = m_translator->translate(context, sourceText);
    return translation.isEmpty() ? QString::fromUtf8(sourceText) : translation;
}

QString DocumentLanguage::number(const QString &decimal) const
{
    const bool negative = decimal.startsWith(QLatin1Char('-'));
    const QString digits = negative ? decimal.mid(1) : decimal;
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? digits : digits.left(point);
    const QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    if (whole.isEmpty() || !std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return decimal;
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, m_locale.groupSeparator());
    QString text = negative ? m_locale.negativeSign() : QString();
    text += whole;
    if (!fraction.isEmpty())
        text += m_locale.decimalPoint() + fraction;
    return text;
}

QString DocumentLanguage::sum(Money money, const QString &currency) const
{
    const bool dollars = currency == QLatin1String("USD");
    const bool negative = money < Money();
    const QString digits = amount(negative ? -money : money);
    const QString sign = negative ? m_locale.negativeSign() : QString();
    constexpr QChar noBreakSpace(0xA0);
    if (m_locale.language() == QLocale::German)
        return sign + digits + noBreakSpace + (dollars ? QStringLiteral("$") : currency);
    if (!dollars)
        return currency + noBreakSpace + sign + digits;
    return sign + (m_locale.language() == QLocale::Chinese ? QStringLiteral("US$") : QStringLiteral("$")) + digits;
}

QString DocumentLanguage::date(QDate date) const
{
    switch (m_locale.language()) {
    case QLocale::German:
        return m_locale.toString(date, QStringLiteral("d. MMMM yyyy"));
    case QLocale::Chinese:
        return m_locale.toString(date, QStringLiteral("yyyy年M月d日"));
    default:
        return m_locale.toString(date, QStringLiteral("d MMMM yyyy"));
    }
}

QString DocumentLanguage::period(Month month) const
{
    const QString from = QString::number(month.firstDay().day());
    const QString to = date(month.lastDay());
    switch (m_locale.language()) {
    case QLocale::German:
        return QStringLiteral("%1.\u2009–\u2009%2").arg(from, to);
    case QLocale::Chinese:
        return date(month.firstDay()) + QStringLiteral(" – ") + QString::number(month.lastDay().day())
            + QStringLiteral("日");
    default:
        return QStringLiteral("%1 – %2").arg(from, to);
    }
}

QString DocumentLanguage::monthName(Month month) const
{
    const bool chinese = m_locale.language() == QLocale::Chinese;
    return m_locale.toString(month.firstDay(), chinese ? QStringLiteral("yyyy年M月") : QStringLiteral("MMMM yyyy"));
}

} // namespace bursar::documents
