#include "desktop/widgets/progress_steps.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"

namespace bursar::desktop {
namespace {

StateLook lookOf(ProgressStep::State state)
{
    switch (state) {
    case ProgressStep::State::Done:
        return {QStringLiteral("check-circle-fill"), {}, ColourRole::Ok};
    case ProgressStep::State::Current:
        return {QStringLiteral("record-circle"), {}, ColourRole::AccentText};
    case ProgressStep::State::Failed:
        return {QStringLiteral("x-octagon-fill"), {}, ColourRole::Bad};
    case ProgressStep::State::Ahead:
        break;
    }
    return {QStringLiteral("circle"), {}, ColourRole::Muted};
}

} // namespace

ProgressSteps::ProgressSteps(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("progressSteps"));
    setAccessibleName(tr("Steps"));
}

void ProgressSteps::setSteps(std::vector<ProgressStep> steps)
{
    m_steps = std::move(steps);
    QStringList sentences;
    for (const ProgressStep &step : m_steps) {
        QString sentence = step.text;
        if (step.state == ProgressStep::State::Done)
            sentence = tr("%1: done").arg(step.text);
        else if (step.state == ProgressStep::State::Current)
            sentence = tr("%1: now").arg(step.text);
        else if (step.state == ProgressStep::State::Failed)
            sentence = tr("%1: failed").arg(step.text);
        sentences << sentence;
    }
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int ProgressSteps::heightOf(const ProgressStep &step)
{
    return scaled(step.detail.isEmpty() ? 32 : 49);
}

QSize ProgressSteps::sizeHint() const
{
    int height = 0;
    for (const ProgressStep &step : m_steps)
        height += heightOf(step);
    return {scaled(180), height};
}

QSize ProgressSteps::minimumSizeHint() const
{
    return {scaled(140), sizeHint().height()};
}

void ProgressSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    int y = 0;
    for (const ProgressStep &step : m_steps) {
        const StateLook look = lookOf(step.state);
        const int line = scaled(20);
        paintIcon(painter, look.icon, {0, y + 4, 16, line}, tokens.colour(look.role));
        painter.setFont(fontFor(step.state == ProgressStep::State::Current ? TextRole::BodyStrong : TextRole::Body));
        paint::text(painter, {26, y + 4, width() - 26, line}, Qt::AlignVCenter, step.text,
                    step.state == ProgressStep::State::Ahead ? tokens.muted : tokens.text);
        painter.setFont(fontFor(TextRole::Small));
        paint::text(painter, {26, y + 4 + line - 1, width() - 26, scaled(17)}, Qt::AlignVCenter, step.detail,
                    tokens.muted);
        y += heightOf(step);
    }
}

} // namespace bursar::desktop
