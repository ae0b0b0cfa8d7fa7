#include "desktop/chargeback/month_check_list.h"

#include "desktop/chargeback/month_words.h"
#include "desktop/look/fonts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bursar::desktop {

namespace {

QString wayWords(const QString &code)
{
    if (code == QLatin1String("charges") || code == QLatin1String("differences"))
        return MonthCheckList::tr("Show differences");
    if (code == QLatin1String("strangers"))
        return MonthCheckList::tr("Assign strangers");
    return code == QLatin1String("approvals") ? MonthCheckList::tr("Show requests") : QString();
}

} // namespace

MonthCheckList::MonthCheckList(const governor::MonthStatement &statement, QWidget *parent)
    : QWidget(parent)
    , m_statement(statement)
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("monthCheckList"));
    auto *form = new FormLayout(this);
    form->setContentsMargins(24, 16, 24, 12);
    for (const governor::CloseCheck &check : m_statement.checks)
        addCheck(*form, check);
    m_reason->setObjectName(QStringLiteral("closeDespiteEdit"));
    m_reason->setMaxLength(300);
    m_reason->setFixedWidth(scaled(300));
    m_reasonRow =
        form->addField(tr("Why now"), m_reason, tr("Something stands open. The reason goes into the audit trail."));
    m_reasonRow->setVisible(!m_statement.canBeClosed() && m_statement.readiness.over);
    form->addStretch(1);
    connect(m_reason, &QLineEdit::textChanged, this, &MonthCheckList::changed);
}

void MonthCheckList::addCheck(QVBoxLayout &column, const governor::CloseCheck &check)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    const bool open = !check.passed;
    row->addWidget(new IconLabel(open ? QStringLiteral("hourglass-split") : QStringLiteral("check-circle-fill"),
                                 open ? ColourRole::Warn : ColourRole::Ok, 16, this),
                   0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *sentence = new Label(checkSentence(check, m_statement), TextRole::Body, ColourRole::Text, this);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    if (open && !check.blocks)
        words->addWidget(new Label(tr("It does not hinder closing."), TextRole::Small, ColourRole::Muted, this));
    row->addLayout(words, 1);
    if (const QString way = wayWords(check.code); open && !way.isEmpty()) {
        auto *button = makeButton(way, QStringLiteral("way-%1").arg(check.code), ButtonKind::Plain, {}, this);
        button->setAutoDefault(false);
        setSmall(*button);
        connect(button, &QPushButton::clicked, this, [this, code = check.code] { Q_EMIT wayAsked(code); });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    column.addLayout(row);
}

QString MonthCheckList::despite() const
{
    return m_statement.canBeClosed() ? QString() : m_reason->text().trimmed();
}

QString MonthCheckList::problem() const
{
    if (!m_statement.readiness.over)
        return tr("The month is not over yet.");
    return !m_statement.canBeClosed() && despite().isEmpty() ? tr("Answer what is open, or say why it is closed now.")
                                                             : QString();
}

} // namespace bursar::desktop
