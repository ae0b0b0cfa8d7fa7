#include "governor/chargeback/line_words.h"

namespace bursar::governor {

LineWords::LineWords(const QString &language)
    : m_language(language)
{
}

QString LineWords::say(const char *sourceText) const
{
    return m_language.translate("InvoiceLines", sourceText);
}

QString LineWords::gpuTime(const QString &gpu, InstanceId instance) const
{
    return say(QT_TRANSLATE_NOOP("InvoiceLines", "%1, instance %2"))
        .arg(gpu.isEmpty() ? QStringLiteral("GPU") : gpu, instance.toString());
}

QString LineWords::disk(Gigabytes size, InstanceId instance) const
{
    if (size <= Gigabytes{})
        return say(QT_TRANSLATE_NOOP("InvoiceLines", "Disk, instance %1")).arg(instance.toString());
    return say(QT_TRANSLATE_NOOP("InvoiceLines", "Disk %1 GB, instance %2"))
        .arg(m_language.number(size.toString()), instance.toString());
}

QString LineWords::traffic(Meter meter, InstanceId instance) const
{
    return (meter == Meter::Upload ? say(QT_TRANSLATE_NOOP("InvoiceLines", "Upload, instance %1"))
                                   : say(QT_TRANSLATE_NOOP("InvoiceLines", "Download, instance %1")))
        .arg(instance.toString());
}

QString LineWords::otherCharges(InstanceId instance) const
{
    return say(QT_TRANSLATE_NOOP("InvoiceLines", "Other charges of Vast.ai, instance %1")).arg(instance.toString());
}

QString LineWords::asCharged(const QString &description) const
{
    return say(QT_TRANSLATE_NOOP("InvoiceLines", "%1, as charged by Vast.ai")).arg(description);
}

QString LineWords::withUnnamed(const QString &description, Money unnamed) const
{
    return say(QT_TRANSLATE_NOOP("InvoiceLines", "%1, with $%2 that Vast.ai charged without naming a meter"))
        .arg(description, m_language.amount(unnamed));
}

QString LineWords::late(AmountKind kind, Money amount, Month month, InstanceId instance) const
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("InvoiceLines", "GPU"), QT_TRANSLATE_NOOP("InvoiceLines", "disk"),
        QT_TRANSLATE_NOOP("InvoiceLines", "download"), QT_TRANSLATE_NOOP("InvoiceLines", "upload"),
        QT_TRANSLATE_NOOP("InvoiceLines", "other charges")};
    const QString pattern = amount < Money{}
        ? say(QT_TRANSLATE_NOOP("InvoiceLines", "Credited late for %1: %2, instance %3"))
        : say(QT_TRANSLATE_NOOP("InvoiceLines", "Charged late for %1: %2, instance %3"));
    return pattern.arg(month.toString(), say(names[static_cast<size_t>(kind)]), instance.toString());
}

QString LineWords::shared(SharingMethod method, Month month) const
{
    const auto pattern = [this, method] {
        switch (method) {
        case SharingMethod::Proportional:
            return say(QT_TRANSLATE_NOOP("InvoiceLines",
                                         "Cost of no team in %1, shared in proportion to each team's own cost"));
        case SharingMethod::Even:
            return say(
                QT_TRANSLATE_NOOP("InvoiceLines", "Cost of no team in %1, shared evenly among the teams with cost"));
        case SharingMethod::Fixed:
            return say(QT_TRANSLATE_NOOP("InvoiceLines", "Cost of no team in %1, shared by fixed shares"));
        case SharingMethod::None:
            break;
        }
        return say(QT_TRANSLATE_NOOP("InvoiceLines", "Cost of no team in %1"));
    };
    return pattern().arg(month.toString());
}

QString LineWords::creditOn(const QString &number, const QString &reason) const
{
    return say(QT_TRANSLATE_NOOP("InvoiceLines", "Credit on invoice %1: %2")).arg(number, reason);
}

QString LineWords::noGroup(InvoiceGrouping grouping) const
{
    switch (grouping) {
    case InvoiceGrouping::Gpu:
        return say(QT_TRANSLATE_NOOP("InvoiceLines", "GPU not seen"));
    case InvoiceGrouping::Label:
        return say(QT_TRANSLATE_NOOP("InvoiceLines", "Without a label"));
    case InvoiceGrouping::Person:
        return say(QT_TRANSLATE_NOOP("InvoiceLines", "Rented outside Bursar"));
    case InvoiceGrouping::Instance:
        break;
    }
    return {};
}

} // namespace bursar::governor
