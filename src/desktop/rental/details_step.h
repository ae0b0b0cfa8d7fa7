#pragma once

#include "desktop/rental/rental_step.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace bursar::desktop {

class CountEdit;
class DurationEdit;
class FieldRow;
class FormLayout;
class GigabytesEdit;

/// Template, image, disk, hours, start, copies, expected traffic and why.
class DetailsStep final : public RentalStep
{
    Q_OBJECT
public:
    explicit DetailsStep(RentalContext &context, QWidget *parent = nullptr);

    void showContext() override;
    void takeFocus() override;
    /// The template that the fields were filled from; empty: none.
    QString templateName() const;
    void chooseTemplate(const QString &name);

Q_SIGNALS:
    void saveTemplateAsked();
    void removeTemplateAsked();
    void launchAsked();

private:
    void composeFields();
    void composeTemplate(FormLayout &form);
    void composeStart(FormLayout &form);
    void fill();
    void fillTemplates();
    void takeTemplate();
    void read();
    void showHelp();

    QComboBox *m_template;
    QPushButton *m_remove = nullptr;
    QComboBox *m_image;
    GigabytesEdit *m_disk;
    DurationEdit *m_hours;
    QComboBox *m_type;
    QComboBox *m_mode;
    CountEdit *m_copies;
    QComboBox *m_kin;
    GigabytesEdit *m_down;
    GigabytesEdit *m_up;
    QLineEdit *m_reason;
    FieldRow *m_startRow = nullptr;
    FieldRow *m_diskRow = nullptr;
    FieldRow *m_hoursRow = nullptr;
    FieldRow *m_copiesRow = nullptr;
    bool m_filled = false; ///< from the context; from then on the fields lead
};

} // namespace bursar::desktop
