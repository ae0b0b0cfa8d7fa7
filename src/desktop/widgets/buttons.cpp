#include "desktop/widgets/buttons.h"

#include "desktop/look/icons.h"

#include <QStyle>

namespace bursar::desktop {
namespace {

QString wordOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain:
        return {};
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Danger:
        return QStringLiteral("danger");
    case ButtonKind::DangerFilled:
        return QStringLiteral("dangerFilled");
    case ButtonKind::Link:
        return QStringLiteral("link");
    }
    return {};
}

} // namespace

void setKind(QPushButton &button, ButtonKind kind)
{
    button.setProperty("kind", wordOf(kind));
    button.setAutoDefault(false);
    if (kind == ButtonKind::Link)
        button.setCursor(Qt::PointingHandCursor);
    button.updateGeometry();
    button.update();
}

void setSmall(QPushButton &button, bool small)
{
    button.setProperty("small", small);
    button.updateGeometry();
    button.update();
}

QPushButton *makeButton(const QString &text, const QString &objectName, ButtonKind kind, const QString &iconName,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(*button, kind);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

QPushButton *makeIconButton(const QString &iconName, const QString &name, const QString &objectName, QWidget *parent)
{
    QPushButton *button = makeButton(QString(), objectName, ButtonKind::Plain, iconName, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace bursar::desktop
