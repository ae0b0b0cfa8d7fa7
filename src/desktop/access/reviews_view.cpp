#include "desktop/access/reviews_view.h"

#include "desktop/access/access_words.h"
#include "desktop/access/sign_reviews_dialog.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"
#include "governor/access/review_export.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace bursar::desktop {

ReviewsView::ReviewsView(PageContext context, QWidget *parent)
    : ReviewsView(context, new ReviewModel, parent)
{
}

ReviewsView::ReviewsView(PageContext context, ReviewModel *model, QWidget *parent)
    : AccessListView(context, QStringLiteral("reviews"), *model, parent)
    , m_model(model)
    , m_quarter(new QComboBox(this))
    , m_sign(
          makeButton(tr("Sign for the quarter…"), QStringLiteral("signReviewsButton"), ButtonKind::Primary, {}, this))
    , m_export(makeButton(tr("Export…"), QStringLiteral("exportReviewsButton"), ButtonKind::Plain,
                          QStringLiteral("download"), this))
{
    m_quarter->setObjectName(QStringLiteral("reviewQuarterBox"));
    m_quarter->setAccessibleName(tr("Quarter"));
    card().addToHead(m_quarter);
    connect(m_quarter, &QComboBox::activated, this, &ReviewsView::showQuarter);
    connect(m_sign, &QPushButton::clicked, this, &ReviewsView::sign);
    connect(m_export, &QPushButton::clicked, this, &ReviewsView::exportReviews);
    using Kind = ColumnSpec::Kind;
    compose(tr("Key reviews"),
            {{120, Kind::Text},
             {90, Kind::Text, false, 1},
             {150, Kind::Text, false, 2},
             {140, Kind::Text, true},
             {70, Kind::Whole},
             {100, Kind::Whole}},
            QStringLiteral("shield-check"),
            tr("No key was tried yet. A review tries what each key can do beside what it should, by calls that do no "
               "harm: choose Review… under Keys."));
}

QString ReviewsView::title() const
{
    return tr("Reviews");
}

QList<QWidget *> ReviewsView::headControls() const
{
    return {m_export, m_sign};
}

Quarter ReviewsView::quarter() const
{
    return Quarter::parse(m_quarter->currentText()).value_or(Quarter());
}

void ReviewsView::showQuarters()
{
    QStringList quarters;
    for (const governor::ReviewView &view : facts()->state.reviews) // newest first
        if (const QString name = view.review.quarter.toString(); !quarters.contains(name))
            quarters.append(name);
    QStringList shown;
    for (int i = 0; i < m_quarter->count(); ++i)
        shown.append(m_quarter->itemText(i));
    if (shown == quarters)
        return;
    const QString chosen = m_quarter->currentText();
    m_quarter->clear();
    m_quarter->addItems(quarters);
    m_quarter->setCurrentIndex(std::max(0, m_quarter->findText(chosen)));
}

void ReviewsView::takeFacts()
{
    showQuarters();
    m_model->show(facts()->state, quarter());
    const int surprises = m_model->surprises();
    const governor::SignatureView *signedBy = signature();
    QStringList words;
    if (surprises > 0)
        words.append(tr("%n findings are not as they should be.", nullptr, surprises));
    if (signedBy != nullptr)
        words.append(tr("Signed by %1 on %2 (UTC).")
                         .arg(signedBy->byName, formats::shortTime(signedBy->signature.at, QTimeZone::utc())));
    setHint(words.join(QLatin1Char(' ')), surprises > 0 && signedBy == nullptr ? ColourRole::Bad : ColourRole::Muted);
}

void ReviewsView::showQuarter()
{
    takeFacts();
    showAgain();
}

const governor::SignatureView *ReviewsView::signature() const
{
    const governor::SignatureView *last = nullptr;
    for (const governor::SignatureView &each : facts()->state.signatures)
        if (each.signature.quarter == quarter() && (last == nullptr || each.signature.at > last->signature.at))
            last = &each;
    return last;
}

void ReviewsView::showChosen(int row)
{
    const QString nothing = m_model->keys() == 0 ? tr("No key was tried in this quarter.") : QString();
    permit(*m_sign, Right::Verify, nothing);
    permit(*m_export, Right::Verify, nothing);
    const ReviewModel::Line *line = m_model->lineAt(row);
    sheet().begin();
    if (line == nullptr) {
        panel().setTitle(tr("Nothing chosen"));
        panel().setSubtitle({});
        sheet().end();
        return;
    }
    const ProbeCell &cell = line->cell;
    panel().setTitle(line->review.review.keyName);
    panel().setSubtitle(line->review.accountName);
    sheet().fact(tr("Tried at"), formats::shortTime(line->review.review.at, QTimeZone::utc()));
    sheet().fact(tr("Should"), cell.expected ? tr("May") : tr("May not"));
    sheet().fact(tr("Found"), findingWords(cell.found));
    sheet().hairline();
    sheet().words(permissionWords(cell.category), TextRole::BodyMedium, ColourRole::Text);
    sheet().words(tr("Tried: %1.").arg(trialWords(cell.call)), TextRole::Body, ColourRole::Text);
    if (cell.isTooMuch())
        sheet().words(tr("The key can do more than it should. Make one that cannot: New key…, then Revoke…."),
                      TextRole::Body, ColourRole::Bad);
    if (cell.isTooLittle())
        sheet().words(tr("The key cannot do what it should. Work that needs it fails."), TextRole::Body,
                      ColourRole::Bad);
    if (!cell.note.isEmpty())
        sheet().words(cell.note, TextRole::Small, ColourRole::Muted);
    sheet().end();
}

void ReviewsView::sign()
{
    auto *dialog = new SignReviewsDialog(quarter(), m_model->keys(), m_model->surprises(), this);
    connect(dialog, &SignReviewsDialog::submitted, this, [this, dialog, quarter = quarter()] {
        order(
            dialog,
            [quarter, note = dialog->note()](governor::Governor &governor, const MemberId &by) {
                return governor.access().sign(by, quarter, note);
            },
            tr("The reviews of %1 are signed.").arg(quarter.toString()));
    });
    dialog->open();
}

void ReviewsView::exportReviews()
{
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Export reviews"),
                                QStringLiteral("key-reviews-%1.pdf").arg(quarter().toString()),
                                tr("PDF (*.pdf);;CSV (*.csv)")};
    prompter().chooseFile(this, question, [this, quarter = quarter()](const QString &path) {
        const auto format = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? governor::ReviewFormat::Csv
                                                                                      : governor::ReviewFormat::Pdf;
        order(
            [quarter, format, path](governor::Governor &governor, const MemberId &by) {
                return governor::exportReviews(governor, by, quarter, format, path);
            },
            tr("Saved as %1.").arg(path));
    });
}

} // namespace bursar::desktop
