#include "desktop/widgets/banner.h"

#include "desktop/look/fonts.h"
#include "desktop/look/paint.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>

namespace bursar::desktop {
namespace {

struct KindLook
{
    QString icon;
    ColourRole role;
};

KindLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Neutral:
        return {QStringLiteral("info-circle"), ColourRole::Muted};
    case Banner::Kind::Ok:
        return {QStringLiteral("check-circle-fill"), ColourRole::Ok};
    case Banner::Kind::Warn:
        return {QStringLiteral("exclamation-triangle"), ColourRole::Warn};
    case Banner::Kind::Bad:
        return {QStringLiteral("x-octagon-fill"), ColourRole::Bad};
    case Banner::Kind::Sample:
        break;
    }
    return {QStringLiteral("box-seam"), ColourRole::Sample};
}

} // namespace

Banner::Banner(QWidget *parent)
    : Banner(Kind::Neutral, parent)
{
}

Banner::Banner(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_picture(new IconLabel(QString(), ColourRole::Muted, 16, this))
    , m_title(new Label(QString(), TextRole::BodyMedium, ColourRole::Text, this))
    , m_sentence(new Label(QString(), TextRole::Body, ColourRole::Text, this))
    , m_controls(new QHBoxLayout)
    , m_button(makeButton(QString(), QStringLiteral("bannerButton"), ButtonKind::Plain, QString(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_picture);
    row->addWidget(m_title);
    row->addWidget(m_sentence, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_controls->setSpacing(8);
    row->addLayout(m_controls);
    row->addWidget(m_button);
    m_title->hide();
    m_button->hide();
    setSmall(*m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::buttonActivated);
    takeKind();
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    takeKind();
}

void Banner::setIcon(const QString &name)
{
    m_icon = name;
    takeKind();
}

void Banner::takeKind()
{
    const KindLook look = lookOf(m_kind);
    m_picture->setIcon(m_icon.isEmpty() ? look.icon : m_icon, look.role);
    m_title->setColourRole(look.role == ColourRole::Muted ? ColourRole::Text : look.role);
    const bool sample = m_kind == Kind::Sample;
    m_sentence->setElides(sample);
    m_sentence->setWordWrap(!sample);
    setMinimumHeight(scaled(sample ? 42 : 34));
    layout()->setContentsMargins(sample ? 24 : 12, sample ? 0 : 4, sample ? 24 : 6, sample ? 0 : 4);
    update();
}

void Banner::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    setAccessibleName(title.isEmpty() ? sentence : QString(title + QStringLiteral(". ") + sentence));
    setVisible(!title.isEmpty() || !sentence.isEmpty());
    dropSentenceWhenNarrow();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
}

void Banner::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

void Banner::tell(const QString &sentence, bool good)
{
    setKind(good ? Kind::Ok : Kind::Bad);
    setText({}, sentence);
}

void Banner::tell(const Error &error)
{
    tell(QStringList{error.message, error.remedy}.join(QLatin1Char(' ')).trimmed(), false);
}

void Banner::clear()
{
    m_title->clear();
    m_sentence->clear();
    setButton(QString());
    hide();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dropSentenceWhenNarrow();
}

void Banner::dropSentenceWhenNarrow()
{
    if (m_kind != Kind::Sample)
        return;
    // Below a window of 1200 the sidebar is 52 px wide, above it 204: this width lies between.
    const QString words = m_sentence->text();
    m_sentence->setLook(TextRole::Body, ColourRole::Text);
    const int needed = m_sentence->fontMetrics().horizontalAdvance(words);
    m_sentence->setVisible(!words.isEmpty());
    m_sentence->setMaximumWidth(m_sentence->width() + 8 < needed && width() < 980 ? 0 : QWIDGETSIZE_MAX);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    const QColor fill = tokens.softColour(lookOf(m_kind).role);
    if (m_kind != Kind::Sample)
        return paint::box(painter, rect(), 6, fill, QColor());
    painter.fillRect(rect(), fill);
    paint::hairline(painter, 0, height() - 1, width(), tokens.border);
}

} // namespace bursar::desktop
