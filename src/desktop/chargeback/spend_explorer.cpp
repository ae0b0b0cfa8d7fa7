#include "desktop/chargeback/spend_explorer.h"

#include "desktop/chargeback/spend_reasons.h"
#include "desktop/chargeback/spend_report_model.h"
#include "desktop/chargeback/spend_segment_model.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/table_view.h"
#include "governor/reading/spend_export.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace bursar::desktop {

using Key = governor::LedgerReader::SpendingKey;

SpendExplorer::SpendExplorer(PageContext context, QWidget *lines, QWidget *chart, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(tr("Lines"), this))
    , m_by(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_back(makeButton(tr("Back"), QStringLiteral("spendBackButton"), ButtonKind::Plain,
                        QStringLiteral("chevron-left"), this))
    , m_why(new Label(QString(), TextRole::Body, ColourRole::Text, this))
    , m_anomalies(new Label(QString(), TextRole::Small, ColourRole::Warn, this))
    , m_parts(new QStackedWidget(this))
    , m_lines(lines)
    , m_chart(chart)
    , m_groupTable(new TableView(this))
    , m_segmentTable(new TableView(this))
    , m_groups(new SpendReportModel(this))
    , m_segments(new SpendSegmentModel(this))
{
    setObjectName(QStringLiteral("spendExplorer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    composeHead();
    composeTables();
    choose();
}

void SpendExplorer::composeHead()
{
    m_by->setObjectName(QStringLiteral("spendByBox"));
    m_by->setAccessibleName(tr("What is listed"));
    m_by->addItem(tr("Invoice lines"));
    for (const auto &[key, word] :
         {std::pair(Key::Team, tr("By team")), std::pair(Key::Department, tr("By department")),
          std::pair(Key::CostCenter, tr("By cost centre")), std::pair(Key::Member, tr("By member")),
          std::pair(Key::Gpu, tr("By GPU")), std::pair(Key::Account, tr("By account")),
          std::pair(Key::Label, tr("By label")), std::pair(Key::Day, tr("By day"))})
        m_by->addItem(word, static_cast<int>(key));
    m_period->setObjectName(QStringLiteral("spendPeriodBox"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems(
        {tr("The month"), tr("Last 7 days"), tr("Last 30 days"), tr("The quarter"), tr("The year"), tr("From … to …")});
    for (const auto &[edit, name, words] : {std::tuple(m_from, QStringLiteral("spendFromEdit"), tr("First day")),
                                            std::tuple(m_to, QStringLiteral("spendToEdit"), tr("Last day"))}) {
        edit->setObjectName(name);
        edit->setAccessibleName(words);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &SpendExplorer::choose);
    }
    for (QWidget *control : std::initializer_list<QWidget *>{m_back, m_by, m_period, m_from, m_to, makeExport()})
        m_card->addToHead(control);
    connect(m_by, &QComboBox::currentIndexChanged, this, &SpendExplorer::choose);
    connect(m_period, &QComboBox::currentIndexChanged, this, &SpendExplorer::choose);
    connect(m_back, &QPushButton::clicked, this, [this] {
        showPart(Groups);
        m_groupTable->setFocus();
    });
}

QPushButton *SpendExplorer::makeExport()
{
    auto *button =
        makeButton(tr("Save"), QStringLiteral("spendSaveButton"), ButtonKind::Plain, QStringLiteral("download"), this);
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("Copy table")), &QAction::triggered, this, &SpendExplorer::copyTable);
    connect(menu->addAction(tr("Table as CSV…")), &QAction::triggered, this, &SpendExplorer::saveTable);
    connect(menu->addAction(tr("Chart as PNG…")), &QAction::triggered, this, [this] { saveChart(false); });
    connect(menu->addAction(tr("Chart as SVG…")), &QAction::triggered, this, [this] { saveChart(true); });
    button->setMenu(menu);
    return button;
}

void SpendExplorer::composeTables()
{
    using Kind = ColumnSpec::Kind;
    const auto number = [](int yields = 0) { return ColumnSpec{76, Kind::Number, false, yields}; };
    m_card->body()->setContentsMargins(7, 0, 5, 5);
    for (Label *label : {m_why, m_anomalies}) {
        label->setWordWrap(true);
        label->setContentsMargins(9, 0, 9, 6);
        label->hide();
        m_card->body()->addWidget(label);
    }
    m_why->setObjectName(QStringLiteral("spendWhy"));
    m_anomalies->setObjectName(QStringLiteral("spendAnomalies"));
    m_groupTable->setObjectName(QStringLiteral("spendTable"));
    m_groupTable->setAccessibleName(tr("Spend"));
    m_groupTable->setModel(m_groups);
    m_groupTable->setColumns({{140, Kind::Text, true}, number(2), number(3), number(1), number(), number(), number()});
    m_segmentTable->setObjectName(QStringLiteral("spendSegmentTable"));
    m_segmentTable->setAccessibleName(tr("Segments"));
    m_segmentTable->setModel(m_segments);
    m_segmentTable->setColumns({{90, Kind::Whole},
                                {100, Kind::Text, true},
                                {100, Kind::Whole},
                                {100, Kind::Whole, false, 2},
                                {80, Kind::Whole, false, 3},
                                {110, Kind::Whole, false, 1},
                                number(4),
                                number()});
    for (QWidget *part : std::initializer_list<QWidget *>{m_lines, m_groupTable, m_segmentTable})
        m_parts->addWidget(part);
    m_card->body()->addWidget(m_parts, 1);
    connect(m_groupTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { askForSegments(index.row()); });
}

bool SpendExplorer::showsLines() const
{
    return m_by->currentIndex() == 0;
}

void SpendExplorer::choose()
{
    const bool lines = showsLines();
    const bool fromTo = !lines && m_period->currentIndex() == FromTo;
    m_period->setVisible(!lines);
    m_from->setVisible(fromTo);
    m_to->setVisible(fromTo);
    showPart(lines ? Lines : Groups);
    refresh();
}

void SpendExplorer::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    m_back->setVisible(part == Segments);
    m_card->setTitle(part == Lines ? tr("Lines") : part == Groups ? tr("Spend") : tr("Segments"));
    m_card->setSubtitle(part == Lines ? tr("by instance, as they will stand on the invoice") : QString());
}

void SpendExplorer::showMonth(Month month, QDate today)
{
    if (month == m_month && today == m_today)
        return;
    m_month = month;
    m_today = today;
    if (m_period->currentIndex() != FromTo) {
        const QSignalBlocker silentFrom(m_from);
        const QSignalBlocker silentTo(m_to);
        m_from->setDate(month.firstDay());
        m_to->setDate(std::min(month.lastDay(), today));
    }
    refresh();
}

void SpendExplorer::chooseTeam(const TeamId &team)
{
    if (team == m_team)
        return;
    m_team = team;
    refresh();
}

governor::SpendQuestion SpendExplorer::question() const
{
    governor::SpendQuestion question;
    if (!showsLines())
        question.by = static_cast<Key>(m_by->currentData().toInt());
    question.from = m_month.firstDay();
    question.to = m_month.lastDay();
    if (!m_team.isEmpty())
        question.team = m_team;
    switch (showsLines() ? ShownMonth : m_period->currentIndex()) {
    case SevenDays:
    case ThirtyDays:
        question.to = m_today;
        question.from = m_today.addDays(m_period->currentIndex() == SevenDays ? -6 : -29);
        break;
    case Quarter: {
        const int first = (m_month.month() - 1) / 3 * 3 + 1;
        question.from = QDate(m_month.year(), first, 1);
        question.to = std::min(m_today, question.from.addMonths(3).addDays(-1));
        break;
    }
    case Year:
        question.from = QDate(m_month.year(), 1, 1);
        question.to = std::min(m_today, QDate(m_month.year(), 12, 31));
        break;
    case FromTo:
        question.from = std::min(m_from->date(), m_to->date());
        question.to = std::max(m_from->date(), m_to->date());
        break;
    default:
        break;
    }
    return withPeriodBefore(question, m_today);
}

void SpendExplorer::refresh()
{
    if (!m_today.isValid() || !isVisible())
        return;
    const int asked = ++m_asked;
    const auto read = m_context.desk.read([question = question()](const governor::LedgerReader &reader, Instant) {
        return reader.spendReport(question);
    });
    governor::whenDone(read, this, [this, asked](const Expected<governor::SpendReport> &report) {
        if (asked != m_asked)
            return;
        m_answered = asked;
        if (report)
            showReport(*report);
        else
            Q_EMIT failed(report.error());
    });
}

void SpendExplorer::showReport(const governor::SpendReport &report)
{
    QStringList why{changeSentence(report), moversSentence(report)};
    why.removeAll(QString());
    m_why->setText(why.join(QLatin1Char(' ')));
    m_why->show();
    QStringList odd;
    for (const governor::SpendAnomaly &anomaly : report.anomalies)
        odd += anomalySentence(anomaly);
    m_anomalies->setText(odd.mid(0, 3).join(QLatin1Char(' ')));
    m_anomalies->setVisible(!odd.isEmpty());
    m_groups->show(report);
    m_groupTable->setTotals(m_groups->totals());
    m_groupTable->setEmptyText(tr("Nothing was spent in these days."));
    if (m_parts->currentIndex() == Segments)
        showPart(Groups); // of what was, another report stands there now
}

void SpendExplorer::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_asked == 0)
        refresh();
}

void SpendExplorer::askForSegments(int row)
{
    if (row < 0 || row >= m_groups->rowCount())
        return;
    const governor::SpendReport &report = m_groups->report();
    const governor::SpendReport::Row &chosen = report.rows[static_cast<std::size_t>(row)];
    const auto read = m_context.desk.read(
        [question = report.question, key = chosen.key](const governor::LedgerReader &reader, Instant) {
            return reader.spendSegments(question, key);
        });
    const QString name = nameOf(chosen, report.question.by);
    governor::whenDone(read, this, [this, name](const Expected<std::vector<governor::SpendSegment>> &segments) {
        if (segments)
            showSegments(name, *segments);
        else
            Q_EMIT failed(segments.error());
    });
}

void SpendExplorer::showSegments(const QString &of, std::vector<governor::SpendSegment> segments)
{
    m_segments->show(std::move(segments));
    m_segmentTable->setTotals(m_segments->totals());
    m_segmentTable->setEmptyText(tr("Nothing was metered; it was charged all the same."));
    showPart(Segments);
    m_card->setSubtitle(of);
    m_segmentTable->setFocus();
}

void SpendExplorer::copyTable() const
{
    const auto *table = qobject_cast<const QAbstractItemView *>(m_parts->currentWidget());
    if (table != nullptr)
        QGuiApplication::clipboard()->setText(tableText(*table->model()));
}

void SpendExplorer::saveTable()
{
    const governor::SpendQuestion of = m_groups->report().question;
    const bool segments = m_parts->currentIndex() == Segments;
    const QString days = QStringLiteral("%1-%2").arg(of.from.toString(Qt::ISODate), of.to.toString(Qt::ISODate));
    if (showsLines()) {
        const auto *table = qobject_cast<const QAbstractItemView *>(m_lines);
        save(tr("Save table"), QStringLiteral("lines-%1.csv").arg(m_month.toString()), tr("CSV (*.csv)"),
             table == nullptr ? QByteArray() : tableCsv(*table->model()));
        return;
    }
    save(tr("Save table"), (segments ? QStringLiteral("segments-%1.csv") : QStringLiteral("spend-%1.csv")).arg(days),
         tr("CSV (*.csv)"), segments ? m_segments->csv() : m_groups->csv());
}

void SpendExplorer::saveChart(bool asSvg)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (asSvg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(m_chart->size());
        svg.setViewBox(m_chart->rect());
        svg.setTitle(tr("Spend by day, %1").arg(formats::month(m_month)));
        m_chart->render(&svg);
    } else {
        m_chart->grab().save(&buffer, "PNG");
    }
    save(tr("Save chart"),
         QStringLiteral("spend-%1.%2").arg(m_month.toString(), asSvg ? QStringLiteral("svg") : QStringLiteral("png")),
         asSvg ? tr("SVG (*.svg)") : tr("PNG (*.png)"), bytes);
}

void SpendExplorer::save(const QString &title, const QString &name, const QString &filter, const QByteArray &bytes)
{
    m_context.prompter.chooseFile(
        this, {FileQuestion::Purpose::Save, title, name, filter}, [this, bytes](const QString &path) {
            const auto written = m_context.desk.read(
                [path, bytes](const governor::LedgerReader &, Instant) { return governor::writeWhole(path, bytes); });
            governor::whenDone(written, this, [this](const Expected<QString> &file) {
                if (file)
                    Q_EMIT saved(*file);
                else
                    Q_EMIT failed(file.error());
            });
        });
}

} // namespace bursar::desktop
