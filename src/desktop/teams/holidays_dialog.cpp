#include "desktop/teams/holidays_dialog.h"

#include "desktop/look/fonts.h"
#include "desktop/teams/holiday_model.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>

#include <algorithm>

namespace bursar::desktop {

namespace {

constexpr qint64 largestFile = 4'000'000; ///< bytes; a list of holidays has thousands
constexpr int mostProblems = 4;

/// Runs where the ledger is, not on the GUI thread: the file may be slow.
Expected<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("unreadable_file"),
                                file.isOpen()
                                    ? HolidaysDialog::tr("%1 is too large for a list of days.").arg(path)
                                    : HolidaysDialog::tr("%1 cannot be read: %2").arg(path, file.errorString()),
                                HolidaysDialog::tr("Choose another file."),
                                {}}};
    }
    return file.readAll();
}

QString problemLines(const std::vector<HolidayFile::Problem> &problems)
{
    QStringList lines;
    const int count = static_cast<int>(problems.size());
    for (const HolidayFile::Problem &problem : problems) {
        if (lines.size() == mostProblems)
            break;
        //: Where in a file something is wrong, and what
        lines << HolidaysDialog::tr("Line %1, column %2: %3")
                     .arg(QString::number(problem.line), QString::number(problem.column), problem.what);
    }
    if (count > mostProblems)
        lines << HolidaysDialog::tr("And %n more.", nullptr, count - mostProblems);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

HolidaysDialog::HolidaysDialog(governor::Desk &desk, Prompter &prompter, const Team &team, QWidget *parent)
    : FormDialog(tr("Holidays of %1").arg(team.name), tr("Import"), parent)
    , m_desk(desk)
    , m_prompter(prompter)
    , m_team(team.id)
    , m_whose(new QComboBox(this))
    , m_days(new HolidayModel(this))
    , m_table(new TableView(this))
    , m_problems(new Label(QString(), TextRole::Small, ColourRole::Bad, this))
    , m_choose(makeButton(tr("Choose file…"), QStringLiteral("chooseHolidaysButton"), ButtonKind::Plain, {}, this))
    , m_clear(makeButton(tr("Clear list"), QStringLiteral("clearHolidaysButton"), ButtonKind::Danger, {}, this))
{
    setObjectName(QStringLiteral("holidaysDialog"));
    m_whose->setObjectName(QStringLiteral("holidaysOfBox"));
    m_whose->addItems({team.name, tr("All teams")});
    m_whose->setFixedWidth(scaled(FormLayout::choiceWidth));
    form().addField(tr("Of"), m_whose, tr("What stands here is outside the working hours."));

    using Kind = ColumnSpec::Kind;
    auto *card = new Card(body());
    card->body()->setContentsMargins(1, 5, 5, 5);
    m_table->setObjectName(QStringLiteral("holidaysTable"));
    m_table->setAccessibleName(tr("Holidays"));
    m_table->setModel(m_days);
    m_table->setColumns({{140, Kind::Whole}, {200, Kind::Text, true}, {70, Kind::Whole}});
    m_table->setMinimumHeight(scaled(200));
    m_table->setEmptyText(tr("No day is listed yet."));
    card->body()->addWidget(m_table);
    form().addWidget(card);

    auto *file = new QWidget(body());
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choose);
    row->addWidget(m_clear);
    form().addField(tr("File"), file,
                    tr("A calendar (ICS), or a table (CSV) with date and name. It replaces the list."));
    m_problems->setObjectName(QStringLiteral("holidayProblems"));
    m_problems->setWordWrap(true);
    m_problems->hide();
    form().addWidget(m_problems);

    connect(m_whose, &QComboBox::currentIndexChanged, this, &HolidaysDialog::readList);
    connect(m_choose, &QPushButton::clicked, this, &HolidaysDialog::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, &HolidaysDialog::clear);
    connect(this, &FormDialog::submitted, this, &HolidaysDialog::import);
    readList();
}

TeamId HolidaysDialog::whose() const
{
    return m_whose->currentIndex() == 0 ? m_team : TeamId();
}

void HolidaysDialog::readList()
{
    m_content.clear();
    m_sound = false;
    m_problems->hide();
    const auto read = m_desk.ask(
        [team = whose()](governor::Governor &governor, const MemberId &) { return governor.holidays().of(team); });
    governor::whenDone(read, this, [this, question = ++m_question](const Expected<Holidays> &days) {
        if (question != m_question)
            return;
        if (!days) {
            showError(days.error());
            return;
        }
        m_days->show(*days);
        m_clear->setEnabled(!days->empty());
        check();
    });
    check();
}

void HolidaysDialog::chooseFile()
{
    const FileQuestion question{FileQuestion::Purpose::Open, tr("Import holidays"), QString(),
                                tr("Calendars and tables (*.ics *.csv)")};
    m_prompter.chooseFile(this, question, [this](const QString &path) {
        struct Read
        {
            QByteArray content;
            governor::TeamHolidays::Preview preview;
        };
        const auto read =
            m_desk.ask([path, team = whose()](governor::Governor &governor, const MemberId &) -> Expected<Read> {
                const Expected<QByteArray> content = contentOf(path);
                if (!content)
                    return content.failure();
                const auto preview = governor.holidays().preview(team, *content);
                return preview ? Expected<Read>(Read{*content, *preview}) : preview.failure();
            });
        governor::whenDone(read, this, [this, question = ++m_question](const Expected<Read> &answer) {
            if (question != m_question)
                return;
            if (!answer) {
                showError(answer.error());
                return;
            }
            m_content = answer->content;
            showPreview(answer->preview);
        });
    });
}

void HolidaysDialog::showPreview(const Expected<governor::TeamHolidays::Preview> &preview)
{
    m_sound = preview->file.problems.empty();
    m_problems->setText(problemLines(preview->file.problems));
    m_problems->setVisible(!m_sound);
    if (m_sound)
        m_days->show(*preview);
    verbButton().setText(m_sound ? tr("Import %n days", nullptr, static_cast<int>(preview->file.days.size()))
                                 : tr("Import"));
    check();
    adjustSize();
}

void HolidaysDialog::import()
{
    setBusy(true);
    const auto saved =
        m_desk.ask([team = whose(), content = m_content](governor::Governor &governor, const MemberId &by) {
            return governor.holidays().import(by, team, content);
        });
    governor::whenDone(saved, this, [this](const Expected<Holidays> &days) { finish(days); });
}

void HolidaysDialog::clear()
{
    setBusy(true);
    const auto cleared =
        m_desk.ask([team = whose()](governor::Governor &governor, const MemberId &by) -> Expected<Holidays> {
            const auto done = governor.holidays().clear(by, team);
            return done ? Expected<Holidays>(Holidays{}) : done.failure();
        });
    governor::whenDone(cleared, this, [this](const Expected<Holidays> &days) { finish(days); });
}

void HolidaysDialog::finish(const Expected<Holidays> &days)
{
    if (!days) {
        showError(days.error());
        return;
    }
    Q_EMIT changed(days->empty() ? tr("No holidays are listed any more.")
                                 : tr("%n holidays are listed.", nullptr, static_cast<int>(days->size())));
    accept();
}

QString HolidaysDialog::problem() const
{
    if (m_content.isEmpty())
        return tr("Choose a file to import.");
    return m_sound ? QString() : tr("Correct the file and choose it again; nothing was changed.");
}

} // namespace bursar::desktop
