#pragma once

#include "desktop/shell/page.h"

#include <memory>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace bursar::desktop {

class Banner;
class Card;
class Label;
class NotificationCard;
class OrganisationForm;
class SegmentControl;

/// The organisation's data for invoices, how the windows look on this computer, backup and restore.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(PageContext context, QWidget *parent = nullptr);

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    void chooseTeam(const TeamId &) override { }
    void activated() override;

protected:
    void fit(Room room) override;

private:
    QWidget *makeOrganisation();
    QWidget *makeComputer();
    QWidget *makeCopies();
    void showOrganisation();
    void showPreferences();
    void saveOrganisation();
    void backUp();
    void restore();
    void restoreTo(const QString &backup);

    governor::DeskSnapshotPtr m_snapshot;
    bool m_saving = false;
    QWidget *m_cards = nullptr;
    QBoxLayout *m_columns = nullptr;
    Banner *m_notice = nullptr;
    OrganisationForm *m_organisation = nullptr;
    bool m_wasShown = false;
    Label *m_why = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    NotificationCard *m_notifications = nullptr;
    SegmentControl *m_theme = nullptr;
    SegmentControl *m_textSize = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_background = nullptr;
};

std::unique_ptr<Page> makeSettingsPage(PageContext context);

} // namespace bursar::desktop
