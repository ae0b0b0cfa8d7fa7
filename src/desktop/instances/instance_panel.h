#pragma once

#include "desktop/instances/command_effect.h"
#include "desktop/parts/fact_sheet.h"
#include "domain/request.h"

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

    /// `underWay`: the newest command on the one instance that is not at an end; null: none.
    void showInstances(const InstanceViews &instances, Instant now, const Request *underWay = nullptr);
    SidePanel *panel() const { return m_panel; }

Q_SIGNALS:
    void commandAsked(bursar::InstanceCommand command);
    void logsAsked();
    void assignAsked();
    void againAsked(); ///< the same rental once more
    void undoAsked(const bursar::RequestId &command); ///< that is not carried out yet
    void storyAsked();
    void keepAsked(); ///< although a rule is going to stop it

private:
    void showNone();
    void showOne(const governor::InstanceView &view, Instant now, const Request *underWay);
    void showSeveral(const InstanceViews &instances);
    void addLinks(const InstanceViews &instances);
    void addCommand(InstanceCommand command, const QString &word, const QString &objectName);

    SidePanel *m_panel;
    RequestId m_underWay;
    FactSheet m_facts;
    std::map<InstanceCommand, QPushButton *> m_buttons;
};

} // namespace bursar::desktop
