#pragma once

#include "desktop/shell/page.h"
#include "foundation/error.h"
#include "governor/reading/spend_report.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;
class QStackedWidget;

namespace bursar::desktop {

class Card;
class Label;
class SpendReportModel;
class SpendSegmentModel;
class TableView;

/// Where the money of a period went: by team, GPU, label and so on, down to the metered segments; why it is more than
/// before, and which days stand out. What stands there can be copied and saved.
class SpendExplorer final : public QWidget
{
    Q_OBJECT
public:
    /// `lines`: the month's invoice lines, which stand here first; `chart` can be saved as a picture. Takes `lines`.
    SpendExplorer(PageContext context, QWidget *lines, QWidget *chart, QWidget *parent = nullptr);

    /// The month that stands above; `today` in the organisation's zone.
    void showMonth(Month month, QDate today);
    void chooseTeam(const TeamId &team);
    /// Asks anew; nothing while it is not seen.
    void refresh();
    bool settled() const { return m_asked == m_answered; }
    void showReport(const governor::SpendReport &report);
    void showSegments(const QString &of, std::vector<governor::SpendSegment> segments);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const bursar::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Period { ShownMonth, SevenDays, ThirtyDays, Quarter, Year, FromTo };
    enum Part { Lines, Groups, Segments };

    void composeHead();
    void composeTables();
    QPushButton *makeExport();
    void choose();
    void showPart(Part part);
    void askForSegments(int row);
    bool showsLines() const;
    governor::SpendQuestion question() const;
    void copyTable() const;
    void saveTable();
    void saveChart(bool asSvg);
    void save(const QString &title, const QString &name, const QString &filter, const QByteArray &bytes);

    PageContext m_context;
    Month m_month;
    QDate m_today;
    TeamId m_team;
    int m_asked = 0;
    int m_answered = 0;
    Card *m_card;
    QComboBox *m_by;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_back;
    Label *m_why;
    Label *m_anomalies;
    QStackedWidget *m_parts;
    QWidget *m_lines;
    QWidget *m_chart;
    TableView *m_groupTable;
    TableView *m_segmentTable;
    SpendReportModel *m_groups;
    SpendSegmentModel *m_segments;
};

} // namespace bursar::desktop
