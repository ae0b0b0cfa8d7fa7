#pragma once

#include "domain/notification_settings.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class FieldRow;
class FormLayout;

/// How people are told when somebody must act: channels, addresses, when. Fields are those of the command line.
class NotificationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit NotificationForm(QWidget *parent = nullptr);

    void setSettings(const NotificationSettings &settings);
    /// What stands in the form; an error that names what a field expects.
    Expected<NotificationSettings> settings() const;
    bool isChanged() const;
    /// What is wrong, as a sentence; empty when it can be saved.
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    QCheckBox *addChannel(FormLayout *form, const QString &field, const QString &words, const QString &help);
    void addLine(FormLayout *form, const QString &field, const QString &label, int width, const QString &help = {});
    void addMail(FormLayout *form);
    void addTimes(FormLayout *form);
    void showRows();
    QString text(const QString &field) const;
    void setText(const QString &field, const QString &text);

    NotificationSettings m_saved;
    QHash<QString, QCheckBox *> m_checks; ///< by field
    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, FieldRow *> m_rows;
    QComboBox *m_security;
};

} // namespace bursar::desktop
