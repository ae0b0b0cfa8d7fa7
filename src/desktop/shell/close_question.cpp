#include "desktop/shell/close_question.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace bursar::desktop {
namespace {

constexpr int namesShown = 5;

QString nameOf(const governor::InstanceView &instance)
{
    const QString what =
        CloseQuestion::tr("%1, %2 × %3").arg(instance.id.toString()).arg(instance.numGpus).arg(instance.gpuName);
    return instance.endsAt
        ? CloseQuestion::tr("%1, planned until %2").arg(what, formats::shortTime(*instance.endsAt, QTimeZone::utc()))
        : what;
}

Label *sentence(const QString &text, ColourRole role, QWidget *parent)
{
    auto *label = new Label(text, TextRole::Body, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RentalsAtClose rentalsAtClose(const governor::DeskSnapshot &snapshot)
{
    RentalsAtClose rentals;
    if (snapshot.sample || (snapshot.executor.alive && !snapshot.executor.holdsLease))
        return rentals;
    for (const governor::InstanceView &instance : snapshot.instances) {
        if (instance.gone || !billsGpu(instance.state))
            continue;
        ++rentals.count;
        rentals.withEnd += instance.endsAt ? 1 : 0;
        rentals.perHour += instance.pricePerHour;
        if (rentals.names.size() < namesShown)
            rentals.names << nameOf(instance);
    }
    return rentals;
}

CloseQuestion::CloseQuestion(const RentalsAtClose &rentals, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("closeQuestion"));
    setWindowTitle(tr("Close Bursar"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(new Label(
        tr("%n instances go on running at %1.", nullptr, rentals.count).arg(formats::ratePerHour(rentals.perHour)),
        TextRole::PanelTitle, ColourRole::Text, this));
    column->addWidget(sentence(rentals.withEnd > 0
                                   ? tr("Closed, Bursar stops none of them: not at their planned end, and not when a "
                                        "budget is used up. This is about:")
                                   : tr("Closed, Bursar stops none of them when a budget is used up. This is about:"),
                               ColourRole::Text, this));
    for (const QString &name : rentals.names)
        column->addWidget(sentence(name, ColourRole::Text, this));
    if (rentals.count > rentals.names.size())
        column->addWidget(sentence(tr("and %n more", nullptr, rentals.count - static_cast<int>(rentals.names.size())),
                                   ColourRole::Muted, this));
    column->addWidget(sentence(QSystemTrayIcon::isSystemTrayAvailable()
                                   ? tr("In the background Bursar stays in the system tray and goes on watching them.")
                                   : tr("In the background Bursar goes on watching them. Start Bursar again to see its "
                                        "window."),
                               ColourRole::Muted, this));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), ButtonKind::Plain, QString(), this);
    auto *close =
        makeButton(tr("Close, stop nothing"), QStringLiteral("closeAnywayButton"), ButtonKind::Danger, QString(), this);
    auto *keep = makeButton(tr("Keep running in the background"), QStringLiteral("keepRunningButton"),
                            ButtonKind::Primary, QString(), this);
    buttons->addStretch(1);
    for (QPushButton *button : {cancel, close, keep})
        buttons->addWidget(button);
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(scaled(520));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(close, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT closeChosen();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keepRunningChosen();
    });
    keep->setFocus();
}

} // namespace bursar::desktop
