#pragma once

#include "desktop/instances/command_effect.h"
#include "desktop/parts/fact_sheet.h"

#include <QWidget>

#include <map>

class QPushButton;

namespace bursar::desktop {

class SidePanel;

/// What is known of the chosen instance, or what commands on several would change; the buttons stay at the bottom.
class InstancePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit InstancePanel(QWidget *parent = nullptr);

    void showInstances(const InstanceViews &instances, Instant now);
    SidePanel *panel() const { return m_panel; }

Q_SIGNALS:
    void commandAsked(bursar::InstanceCommand command);
    void logsAsked();
    void assignAsked();
    void keepAsked(); ///< although a rule is going to stop it

private:
    void showNone();
    void showOne(const governor::InstanceView &view, Instant now);
    void showSeveral(const InstanceViews &instances);
    void addLinks(bool one, bool stranger);
    void addCommand(InstanceCommand command, const QString &word, const QString &objectName);

    SidePanel *m_panel;
    FactSheet m_facts;
    std::map<InstanceCommand, QPushButton *> m_buttons;
};

} // namespace bursar::desktop
