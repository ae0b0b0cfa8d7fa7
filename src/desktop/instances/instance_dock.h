#pragma once

#include "desktop/instances/story_model.h"
#include "desktop/shell/page.h"
#include "desktop/widgets/spark_line.h"

class QStackedWidget;

namespace bursar::desktop {

class Card;
class Label;
class LogView;
class SegmentControl;
class SpendChart;
class TableView;

/// What happened to the chosen instance: its time line, what it costs by day and how busy it is, its logs, its audit
/// events. Reads only what is shown.
class InstanceDock final : public QWidget
{
    Q_OBJECT
public:
    enum Tab { TimeLine, Metrics, Logs, Events };

    InstanceDock(PageContext context, QWidget *parent = nullptr);

    /// Null: none, or several, are chosen.
    void showInstance(const governor::InstanceView *view, const governor::DeskSnapshot &snapshot);
    void showTab(Tab tab);
    /// What was read of the chosen one; comes from the desk, or from a test.
    void showStory(const governor::InstanceStory &story);
    bool settled() const { return !m_asking; }

Q_SIGNALS:
    void closeAsked();

private:
    QWidget *makeMetrics();
    TableView *makeTable(StoryModel &model, const QString &name, const QString &accessibleName);
    void ask();
    void showCosts(const governor::InstanceStory &story);
    void showFigures(const governor::InstanceView &view);
    void showLoad(const governor::InstanceStory &story);

    PageContext m_context;
    InstanceId m_instance;
    qint64 m_eventsSeen = -1; ///< of the ledger, when the story was read last
    bool m_asking = false;
    std::optional<Instant> m_read; ///< when the story was read last

    Card *m_card;
    SegmentControl *m_tabs;
    QStackedWidget *m_stack;
    StoryModel m_timeLine;
    StoryModel m_events;
    SpendChart *m_costs = nullptr;
    SparkLine *m_loadLine = nullptr;
    Label *m_loadWords = nullptr;
    Label *m_loadSpan = nullptr;
    Label *m_memoryWords = nullptr;
    LogView *m_logs;
};

} // namespace bursar::desktop
