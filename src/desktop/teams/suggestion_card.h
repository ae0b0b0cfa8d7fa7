#pragma once

#include "domain/budget_suggestions.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace bursar::desktop {

/// Limits that do not fit what the team does, each with its numbers and a button that puts the better one into the
/// form. Hidden while there is none.
class SuggestionCard final : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionCard(QWidget *parent = nullptr);

    /// Leaves the rows alone when they say the same.
    void showSuggestions(const std::vector<Suggestion> &suggestions);

Q_SIGNALS:
    void wanted(const bursar::Suggestion &suggestion);

private:
    void addRow(const Suggestion &suggestion);

    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    std::vector<Suggestion> m_shown;
};

} // namespace bursar::desktop
