#include "desktop/widgets/zone_box.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace bursar::desktop {

ZoneBox::ZoneBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    addItem(QStringLiteral("UTC"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : zones) {
        const QString name = QString::fromLatin1(id);
        // Only places: `Etc/GMT+5` and abbreviations mislead, their signs are the other way round.
        if (name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1String("Etc/")))
            addItem(name);
    }
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, &ZoneBox::zoneEdited);
    connect(lineEdit(), &QLineEdit::textEdited, this, &ZoneBox::zoneEdited);
}

QString ZoneBox::zone() const
{
    const int row = findText(currentText().trimmed(), Qt::MatchFixedString);
    return row < 0 ? QString() : itemText(row);
}

void ZoneBox::setZone(const QString &name)
{
    if (const int row = findText(name, Qt::MatchFixedString); row >= 0)
        setCurrentIndex(row);
}

} // namespace bursar::desktop
