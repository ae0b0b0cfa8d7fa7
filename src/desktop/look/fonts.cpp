#include "desktop/look/fonts.h"

#include <QApplication>

namespace bursar::desktop {
namespace {

constexpr int bodySize = 13;

struct Cut
{
    int size;
    QFont::Weight weight;
};

Cut cutOf(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle:
        return {20, QFont::Medium};
    case TextRole::PanelTitle:
        return {16, QFont::Medium};
    case TextRole::CardTitle:
        return {14, QFont::Medium};
    case TextRole::Body:
        return {13, QFont::Normal};
    case TextRole::BodyMedium:
        return {13, QFont::Medium};
    case TextRole::BodyStrong:
        return {13, QFont::DemiBold};
    case TextRole::Small:
    case TextRole::Mono:
        return {12, QFont::Normal};
    case TextRole::SmallMedium:
        return {12, QFont::Medium};
    case TextRole::SmallStrong:
        return {12, QFont::DemiBold};
    }
    return {13, QFont::Normal};
}

} // namespace

QFont bodyFont(int textSizePercent)
{
    QFont font;
    // The Chinese family is named so that Chinese does not get Japanese forms; DejaVu steps in where packages lack.
    font.setFamilies({QStringLiteral("Roboto"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize((bodySize * textSizePercent + 50) / 100);
    return font;
}

int scaled(int pixels)
{
    const int size = QApplication::font().pixelSize();
    return size <= 0 ? pixels : (pixels * size + bodySize / 2) / bodySize;
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    const Cut cut = cutOf(role);
    if (role == TextRole::Mono)
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    font.setPixelSize(scaled(cut.size));
    font.setWeight(cut.weight);
    return font;
}

} // namespace bursar::desktop
