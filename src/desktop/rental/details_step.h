#pragma once

#include "desktop/rental/rental_step.h"

class QComboBox;
class QLineEdit;

namespace bursar::desktop {

class CountEdit;
class DurationEdit;
class FieldRow;
class GigabytesEdit;

/// Image, disk, hours, copies, expected traffic and why.
class DetailsStep final : public RentalStep
{
    Q_OBJECT
public:
    explicit DetailsStep(RentalContext &context, QWidget *parent = nullptr);

    void showContext() override;
    void takeFocus() override;

private:
    void composeFields();
    void read();
    void showHelp();

    QComboBox *m_image;
    GigabytesEdit *m_disk;
    DurationEdit *m_hours;
    CountEdit *m_copies;
    GigabytesEdit *m_down;
    GigabytesEdit *m_up;
    QLineEdit *m_reason;
    FieldRow *m_diskRow = nullptr;
    FieldRow *m_hoursRow = nullptr;
    FieldRow *m_copiesRow = nullptr;
    bool m_filled = false; ///< from the context; from then on the fields lead
};

} // namespace bursar::desktop
