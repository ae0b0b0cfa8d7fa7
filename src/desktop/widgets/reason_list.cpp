#include "desktop/widgets/reason_list.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/label.h"

#include <QVBoxLayout>

namespace bursar::desktop {

ReasonList::ReasonList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("reasonList"));
    setAccessibleName(tr("Reasons"));
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ReasonList::setReasons(const std::vector<ReasonWords> &reasons)
{
    if (m_rows != nullptr) {
        m_column->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater(); // it may be a remedy of theirs that led here
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const ReasonWords &reason : reasons)
        addReason(reason);
    m_column->addWidget(m_rows);
}

/// On more lines where a side panel would cut it: buttons do not wrap by themselves.
QString ReasonList::wrapped(const QString &text)
{
    constexpr qsizetype longestLine = 36;
    QStringList lines{QString()};
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString &word : words) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > longestLine)
            lines.append(word);
        else
            lines.last() += lines.last().isEmpty() ? word : QString(QLatin1Char(' ') + word);
    }
    return lines.join(QLatin1Char('\n'));
}

void ReasonList::addReason(const ReasonWords &reason)
{
    auto *column = static_cast<QVBoxLayout *>(m_rows->layout());
    column->addWidget(new Hairline(m_rows));
    column->addSpacing(6);
    column->addWidget(new Label(reason.rule, TextRole::BodyMedium, ColourRole::Text, m_rows));
    auto *sentence = new Label(reason.sentence, TextRole::Small, ColourRole::Muted, m_rows);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    for (const Remedy &remedy : reason.remedies) {
        QPushButton *link =
            makeButton(wrapped(remedy.text), QStringLiteral("remedyLink"), ButtonKind::Link, QString(), m_rows);
        link->setAccessibleName(remedy.text);
        connect(link, &QPushButton::clicked, this, [this, remedy] { Q_EMIT remedyActivated(remedy); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    column->addSpacing(6);
}

} // namespace bursar::desktop
