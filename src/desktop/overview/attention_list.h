#pragma once

#include "desktop/overview/overview_figures.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bursar::desktop {

/// What needs a person, each with one button; all buttons of one width.
class AttentionList final : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionList(QWidget *parent = nullptr);

    /// Leaves the rows alone when they say the same, so that a button under the pointer does not move.
    void setItems(const std::vector<AttentionItem> &items);

Q_SIGNALS:
    void wantsToGo(const bursar::desktop::Destination &destination);
    void wantsToConnect();
    void wantsToAcknowledge(const QStringList &notices);

private:
    void addRow(const AttentionItem &item, int buttonWidth);
    void addDetails(QVBoxLayout &words, const AttentionItem &item);
    void listen(QPushButton *button, const AttentionItem &item);

    std::vector<AttentionItem> m_items;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace bursar::desktop
