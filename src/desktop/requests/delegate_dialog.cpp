#include "desktop/requests/delegate_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/requests/request_model.h"
#include "desktop/widgets/form_layout.h"

#include <QComboBox>
#include <QLineEdit>

namespace bursar::desktop {

namespace {

/// Whoever is known from the requests that are shown, without the one who asked.
QStringList namesIn(const governor::DeskSnapshot &snapshot, const QString &asker)
{
    QStringList names;
    for (const governor::RequestView &view : snapshot.requests)
        for (const QString &name : {view.byName, view.answererName, view.grantedBy})
            if (!name.isEmpty() && name != asker && !names.contains(name))
                names.append(name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

DelegateDialog::DelegateDialog(const governor::RequestView &view, const governor::DeskSnapshot &snapshot,
                               QWidget *parent)
    : FormDialog(tr("Hand on %1").arg(summaryOf(view)), tr("Hand on"), parent)
    , m_asker(view.byName)
    , m_name(new QComboBox(this))
{
    setObjectName(QStringLiteral("delegateDialog"));
    m_name->setObjectName(QStringLiteral("delegateNameBox"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(namesIn(snapshot, m_asker));
    m_name->setCurrentText(view.answererName);
    m_name->setFixedWidth(scaled(FormLayout::choiceWidth));
    form().addField(tr("To"), m_name,
                    tr("A person who has worked with this ledger. Everybody else who may can still answer."));
    connect(m_name, &QComboBox::currentTextChanged, this, &DelegateDialog::check);
    check();
}

QString DelegateDialog::name() const
{
    return m_name->currentText().trimmed();
}

QString DelegateDialog::problem() const
{
    if (name().isEmpty())
        return tr("Say who should answer it.");
    return name() == m_asker ? tr("%1 asked for it; somebody else has to answer.").arg(m_asker) : QString();
}

} // namespace bursar::desktop
