#include "desktop/offers/offer_search_edit.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace bursar::desktop {
namespace {

/// Shorter pieces name too many fields.
constexpr qsizetype leastLetters = 2;

} // namespace

OfferSearchEdit::OfferSearchEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    setObjectName(QStringLiteral("offerSearchEdit"));
    setPlaceholderText(tr("GPU, country, num_gpus>=2"));
    setToolTip(tr("Words, an offer's number, or conditions as Vast.ai's own search has them:\n"
                  "num_gpus>=2 gpu_name in [RTX_4090,H100] reliability>0.99 geolocation=IS"));
    addAction(icon(QStringLiteral("search"), ColourRole::Muted), QLineEdit::LeadingPosition);
    QAction *bookmark = addAction(icon(QStringLiteral("bookmark"), ColourRole::Muted), QLineEdit::TrailingPosition);
    bookmark->setObjectName(QStringLiteral("savedSearchesAction"));
    bookmark->setText(tr("Saved searches"));
    bookmark->setToolTip(tr("Saved searches"));
    connect(bookmark, &QAction::triggered, this, &OfferSearchEdit::bookmarkPressed);
    m_completer->setWidget(this); // not setCompleter: only the piece at the cursor is completed
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &OfferSearchEdit::insert);
    connect(this, &QLineEdit::textChanged, this, &OfferSearchEdit::read);
    connect(this, &QLineEdit::textEdited, this, &OfferSearchEdit::complete);
}

void OfferSearchEdit::restore(const QString &text)
{
    setText(text);
    read();
}

QString OfferSearchEdit::words() const
{
    return OfferTerms::isMeantBy(text()) ? QString() : text().trimmed();
}

void OfferSearchEdit::read()
{
    m_problem.clear();
    if (!OfferTerms::isMeantBy(text())) {
        m_terms = {};
    } else if (auto terms = OfferTerms::parse(text())) {
        m_terms = std::move(*terms);
    } else {
        m_problem = sentence(terms.error());
    }
    setProperty("problem", !m_problem.isEmpty());
    update();
}

qsizetype OfferSearchEdit::pieceBegin() const
{
    qsizetype begin = cursorPosition();
    while (begin > 0 && (text().at(begin - 1).isLetterOrNumber() || text().at(begin - 1) == QLatin1Char('_')))
        --begin;
    return begin;
}

void OfferSearchEdit::complete()
{
    const qsizetype begin = pieceBegin();
    const QString piece = text().mid(begin, cursorPosition() - begin);
    const QString before = text().left(begin).trimmed();
    const bool isValue = !before.isEmpty() && QStringView(u"=<>[,").contains(before.back());
    QStringList names;
    if (isValue) {
        qsizetype nameEnd = before.size();
        while (nameEnd > 0 && QStringView(u"=<>!").contains(before.at(nameEnd - 1)))
            --nameEnd;
        names = OfferTerms::valuesOf(before.left(nameEnd).trimmed().section(QLatin1Char(' '), -1));
    } else if (piece.size() >= leastLetters) {
        names = OfferTerms::fieldNames();
    }
    m_names->setStringList(names);
    m_completer->setCompletionPrefix(piece);
    const int found = m_completer->completionCount();
    if (names.isEmpty() || found == 0 || (found == 1 && m_completer->currentCompletion() == piece)) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(scaled(200));
    m_completer->complete(place);
}

void OfferSearchEdit::insert(const QString &completion)
{
    const qsizetype begin = pieceBegin();
    QString whole = text();
    whole.replace(begin, cursorPosition() - begin, completion);
    setText(whole);
    setCursorPosition(static_cast<int>(begin + completion.size()));
}

void OfferSearchEdit::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
    if (chooses && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore(); // the list takes it
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QString OfferSearchEdit::sentence(const OfferTerms::Mistake &mistake)
{
    const QString &piece = mistake.piece;
    switch (mistake.problem) {
    case OfferTerms::Problem::UnknownField:
        return mistake.nearest.isEmpty() ? tr("Offers have no field “%1”.").arg(piece)
                                         : tr("Offers have no field “%1”: %2?").arg(piece, mistake.nearest);
    case OfferTerms::Problem::NoComparison:
        return tr("What shall %1 be? For example %1>=2.").arg(piece);
    case OfferTerms::Problem::NoValue:
        return tr("With what shall %1 be compared?").arg(piece);
    case OfferTerms::Problem::NoNumber:
        return tr("“%1” is no number.").arg(piece);
    case OfferTerms::Problem::NoYesOrNo:
        return tr("“%1” is neither true nor false.").arg(piece);
    case OfferTerms::Problem::NoOrder:
        return tr("%1 can only be equal or not: use = or !=.").arg(piece);
    case OfferTerms::Problem::ListNotClosed:
        return tr("The list lacks its ].");
    case OfferTerms::Problem::ListWithoutIn:
        return tr("A list goes with in: %1 in [A,B].").arg(piece);
    }
    return {};
}

} // namespace bursar::desktop
