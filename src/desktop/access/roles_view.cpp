#include "desktop/access/roles_view.h"

#include "desktop/access/access_words.h"
#include "desktop/access/permission_tree_model.h"
#include "desktop/access/save_role_dialog.h"
#include "desktop/look/fonts.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

RolesView::RolesView(PageContext context, QWidget *parent)
    : RolesView(context, new RoleModel, parent)
{
}

RolesView::RolesView(PageContext context, RoleModel *model, QWidget *parent)
    : AccessListView(context, QStringLiteral("roles"), *model, parent)
    , m_model(model)
    , m_permissions(new PermissionTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_compared(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(makeButton(tr("Save role…"), QStringLiteral("saveRoleButton"), ButtonKind::Primary, {}, this))
    , m_remove(makeButton(tr("Remove…"), QStringLiteral("removeRoleButton"), ButtonKind::Danger, {}, this))
{
    panel().addButton(m_remove, true);
    composeDetails();
    connect(m_compared, &QComboBox::activated, this, &RolesView::showText);
    connect(m_save, &QPushButton::clicked, this, &RolesView::saveRole);
    connect(m_remove, &QPushButton::clicked, this, &RolesView::removeRole);
    using Kind = ColumnSpec::Kind;
    compose(tr("Roles at Vast.ai"),
            {{110, Kind::Text}, {120, Kind::Text, false, 1}, {60, Kind::Number}, {200, Kind::Text, true}},
            QStringLiteral("people"), tr("No roles are known yet."));
}

void RolesView::composeDetails()
{
    m_tree->setObjectName(QStringLiteral("permissionTree"));
    m_tree->setAccessibleName(tr("What the role may do"));
    m_tree->setModel(m_permissions);
    connect(m_permissions, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false); // it stands open
    m_tree->setItemsExpandable(false);
    m_tree->setWordWrap(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_compared->setObjectName(QStringLiteral("roleCompareBox"));
    m_compared->setAccessibleName(tr("Beside what the role is shown"));
    m_text->setObjectName(QStringLiteral("roleText"));
    m_text->setAccessibleName(tr("The role as Vast.ai writes it, or its difference"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontFor(TextRole::Mono));
    auto *beside = new QVBoxLayout;
    beside->setSpacing(6);
    beside->addWidget(m_compared);
    beside->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 10, 10, 5);
    row->setSpacing(12);
    row->addWidget(m_tree, 3);
    row->addLayout(beside, 2);
    card().body()->addWidget(new Hairline(this));
    card().body()->addLayout(row, 1);
}

QString RolesView::title() const
{
    return tr("Roles");
}

QList<QWidget *> RolesView::headControls() const
{
    return {m_save};
}

void RolesView::takeFacts()
{
    m_model->show(facts()->state);
    QStringList choices{tr("As Vast.ai writes it")};
    for (const RoleModel::Entry &entry : m_model->entries())
        choices.append(tr("Difference to %1").arg(fullNameOf(entry)));
    QStringList shown;
    for (int i = 0; i < m_compared->count(); ++i)
        shown.append(m_compared->itemText(i));
    if (shown == choices)
        return;
    const QString chosen = m_compared->currentText();
    m_compared->clear();
    m_compared->addItems(choices);
    m_compared->setCurrentIndex(std::max(0, m_compared->findText(chosen)));
}

void RolesView::showText()
{
    const RoleModel::Entry *entry = m_model->roleAt(chosenRow());
    const int other = m_compared->currentIndex() - 1;
    QString text;
    if (entry != nullptr && other >= 0)
        text = differenceWords(m_model->entries().at(static_cast<std::size_t>(other)).permissions, entry->permissions)
                   .join(QLatin1Char('\n'));
    else if (entry != nullptr)
        text = QString::fromUtf8(QJsonDocument(entry->permissions.toJson()).toJson());
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void RolesView::showChosen(int row)
{
    const RoleModel::Entry *entry = m_model->roleAt(row);
    permit(*m_save, Right::Administer,
           snapshot() && snapshot()->accounts.empty() ? tr("Connect an account first.") : QString());
    m_remove->setVisible(entry != nullptr && !entry->isTemplate());
    m_permissions->show(entry == nullptr ? KeyPermissions() : entry->permissions);
    showText();
    sheet().begin();
    if (entry == nullptr) {
        panel().setTitle(tr("No role chosen"));
        panel().setSubtitle({});
        sheet().end();
        return;
    }
    panel().setTitle(entry->name);
    panel().setSubtitle(entry->isTemplate() ? tr("A template of Bursar: save it as a role of an account.")
                                            : entry->accountName);
    if (!entry->isTemplate()) {
        sheet().heading(tr("Who has it"));
        sheet().words(entry->holders.isEmpty() ? tr("Nobody.") : entry->holders.join(QLatin1String(", ")),
                      TextRole::Body, ColourRole::Text);
        sheet().hairline();
    }
    for (const QString &category : KeyPermissions::knownCategories())
        if (entry->permissions.grants(category))
            sheet().iconWords(QStringLiteral("check-circle-fill"), ColourRole::Ok, permissionWords(category));
    for (const QString &open : openEndWords(entry->permissions))
        sheet().words(open, TextRole::Small, ColourRole::Muted);
    sheet().end();
    permit(*m_remove, Right::Administer,
           entry->isBuiltIn ? tr("It is Vast.ai's own role and cannot be removed.") : QString());
}

void RolesView::saveRole()
{
    const RoleModel::Entry *entry = m_model->roleAt(chosenRow());
    auto *dialog =
        new SaveRoleDialog(*snapshot(), m_model->entries(), entry == nullptr ? QString() : fullNameOf(*entry), this);
    connect(dialog, &SaveRoleDialog::submitted, this, [this, dialog] {
        order(
            dialog,
            [account = dialog->account(), name = dialog->name(),
             permissions = dialog->permissions()](governor::Governor &governor, const MemberId &by) {
                return governor.access().saveRole(by, account, name, permissions);
            },
            tr("Asked for. The executor saves the role at Vast.ai; see Requests."));
    });
    dialog->open();
}

void RolesView::removeRole()
{
    const RoleModel::Entry *entry = m_model->roleAt(chosenRow());
    if (entry == nullptr || entry->isTemplate())
        return;
    const Confirmation question{tr("Remove the role %1 from %2?").arg(entry->name, entry->accountName),
                                entry->holders.isEmpty() ? tr("Nobody has it.")
                                                         : tr("%n members lose what it lets them do.", nullptr,
                                                              static_cast<int>(entry->holders.size())),
                                QString(), tr("Remove role"), true};
    prompter().confirm(this, question, [this, account = entry->accountName, name = entry->name] {
        order([account, name](governor::Governor &governor,
                              const MemberId &by) { return governor.access().removeRole(by, account, name); },
              tr("Asked for. The executor removes the role; see Requests."));
    });
}

} // namespace bursar::desktop
