#include "desktop/start/start_page.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedLayout>

namespace bursar::desktop {
namespace {

Label *paragraph(const QString &text, ColourRole role, QWidget *parent)
{
    auto *label = new Label(text, TextRole::Body, role, parent);
    label->setWordWrap(true);
    return label;
}

/// A card with a title, a paragraph and one button at its foot.
Card *makeWay(const QString &title, const QString &what, const QString &detail, QPushButton *button, QWidget *parent)
{
    auto *card = new Card(title, parent);
    card->setMinimumWidth(scaled(330));
    card->body()->setSpacing(10);
    card->body()->addWidget(paragraph(what, ColourRole::Text, card));
    card->body()->addWidget(paragraph(detail, ColourRole::Muted, card));
    card->body()->addStretch(1);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

/// Keeps its content in the middle of the window.
QVBoxLayout *centred(QWidget *page, int width)
{
    auto *row = new QHBoxLayout(page);
    auto *middle = new QWidget(page);
    middle->setMaximumWidth(scaled(width));
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(12);
    return column;
}

} // namespace

StartPage::StartPage(bool sampleExists, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("startPage"));
    m_choice = makeChoice(sampleExists);
    m_progress = makeProgress();
    m_stack->addWidget(m_choice);
    m_stack->addWidget(m_progress);
}

QWidget *StartPage::makeChoice(bool sampleExists)
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = centred(page, 760);
    auto *brand = new QHBoxLayout;
    brand->addWidget(new IconLabel(QStringLiteral("wallet2"), ColourRole::AccentText, 24, page));
    brand->addSpacing(4);
    brand->addWidget(new Label(QStringLiteral("Bursar"), TextRole::PageTitle, ColourRole::Text, page), 1);
    column->addStretch(2);
    column->addLayout(brand);
    column->addWidget(
        paragraph(tr("Budgets, rules and invoices for GPUs that teams rent on Vast.ai."), ColourRole::Muted, page));
    m_problem = paragraph(QString(), ColourRole::Bad, page);
    m_problem->setObjectName(QStringLiteral("startProblemLabel"));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(8);

    auto *sample = makeButton(sampleExists ? tr("Open the sample marketplace") : tr("Try the sample marketplace"),
                              QStringLiteral("trySampleButton"), ButtonKind::Primary, QString(), page);
    auto *connectVast =
        makeButton(tr("Connect Vast.ai…"), QStringLiteral("connectVastButton"), ButtonKind::Plain, QString(), page);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(16);
    ways->addWidget(
        makeWay(tr("Look around first"),
                tr("Three teams, their budgets and three months of rentals on a marketplace inside this program."),
                tr("It needs no key and costs no money, and nothing leaves this computer."), sample, page),
        1);
    ways->addWidget(
        makeWay(tr("Begin with your account"),
                tr("Teams rent through your Vast.ai account, inside the limits that you set."),
                tr("You need an API key. Bursar keeps a reference to it and never the key itself, unless you "
                   "put it into this computer's keychain."),
                connectVast, page),
        1);
    column->addLayout(ways);
    column->addStretch(3);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
    connect(connectVast, &QPushButton::clicked, this, &StartPage::connectAsked);
    sample->setFocus();
    return page;
}

QWidget *StartPage::makeProgress()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = centred(page, 480);
    m_bar = new QProgressBar(page);
    m_bar->setObjectName(QStringLiteral("sampleProgressBar"));
    m_bar->setAccessibleName(tr("How much of the sample is made"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_step = paragraph(QString(), ColourRole::Muted, page);
    m_step->setObjectName(QStringLiteral("sampleStepLabel"));
    m_cancel = makeButton(tr("Cancel"), QStringLiteral("cancelSampleButton"), ButtonKind::Plain, QString(), page);
    column->addStretch(2);
    column->addWidget(new Label(tr("Making the sample marketplace"), TextRole::PanelTitle, ColourRole::Text, page));
    column->addWidget(m_bar);
    column->addWidget(m_step);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_step->setText(tr("Taking back what was made…"));
        Q_EMIT cancelAsked();
    });
    return page;
}

void StartPage::showProgress(int percent, const QString &what)
{
    if (m_stack->currentWidget() != m_progress) {
        m_cancel->setEnabled(true);
        m_stack->setCurrentWidget(m_progress);
        m_cancel->setFocus();
    }
    m_bar->setValue(percent);
    if (m_cancel->isEnabled())
        m_step->setText(what);
}

void StartPage::showChoice(const Error &problem)
{
    m_problem->setText(problem.remedy.isEmpty() ? problem.message
                                                : QString(problem.message + QLatin1Char(' ') + problem.remedy));
    m_problem->setVisible(!problem.message.isEmpty());
    m_stack->setCurrentWidget(m_choice);
}

} // namespace bursar::desktop
