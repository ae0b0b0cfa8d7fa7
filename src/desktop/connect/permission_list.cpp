#include "desktop/connect/permission_list.h"

#include "desktop/look/state_look.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QGridLayout>

namespace bursar::desktop {

QString triedWords(const QString &name)
{
    if (name == QLatin1String("search offers"))
        return PermissionList::tr("Search offers");
    if (name == QLatin1String("list instances"))
        return PermissionList::tr("List instances");
    if (name == QLatin1String("read charges"))
        return PermissionList::tr("Read charges");
    if (name == QLatin1String("read the account"))
        return PermissionList::tr("Read balance and credit");
    if (name == QLatin1String("agree about the time"))
        return PermissionList::tr("Clock");
    return name;
}

PermissionList::PermissionList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("permissionList"));
    setAccessibleName(tr("What the key may do"));
    m_column->setContentsMargins(0, 0, 0, 0);
}

void PermissionList::showPermissions(const std::vector<governor::Administration::Permission> &permissions)
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &permission : permissions) {
        const StateLook look = stateLook(permission.ok ? OtherState::Healthy : OtherState::Failed);
        grid->addWidget(new IconLabel(look.icon, look.role, 16, m_rows), row, 0, Qt::AlignTop);
        grid->addWidget(new Label(triedWords(permission.name), TextRole::BodyMedium, ColourRole::Text, m_rows), row, 1,
                        Qt::AlignTop);
        auto *words =
            new Label(permission.ok ? tr("works") : permission.problem, TextRole::Body, ColourRole::Muted, m_rows);
        words->setWordWrap(true);
        grid->addWidget(words, row, 2);
        ++row;
    }
    m_column->addWidget(m_rows);
}

} // namespace bursar::desktop
