#include "desktop/look/tokens.h"

#include <algorithm>
#include <cmath>

namespace bursar::desktop {
namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

Tokens makeLight()
{
    Tokens t;
    t.window = hex(0xF3F4F6);
    t.surface = hex(0xFFFFFF);
    t.sidebar = hex(0xEAECF0);
    t.sunken = hex(0xF7F8FA);
    t.hover = hex(0xF5F7FA);
    t.raised = hex(0xFFFFFF);
    t.border = hex(0xDFE2E7);
    t.headline = hex(0xC3C9D2);
    t.control = hex(0x858E9B);
    t.buttonEdge = hex(0xB9C0CA);
    t.text = hex(0x1A212C);
    t.muted = hex(0x545E6E);
    t.disabled = hex(0x9AA2AE);
    t.accent = hex(0x2456B8);
    t.accentHover = hex(0x1C479C);
    t.onAccent = hex(0xFFFFFF);
    t.accentText = hex(0x1F4FAE);
    t.selection = hex(0xE4ECFB);
    t.ok = hex(0x12703E);
    t.okSoft = hex(0xE2F3E9);
    t.warn = hex(0x874F00);
    t.warnSoft = hex(0xFCF0D9);
    t.bad = hex(0xB0261E);
    t.badSoft = hex(0xFBE7E5);
    t.neutralSoft = hex(0xE9ECF0);
    t.sample = hex(0x5A3EA6);
    t.sampleSoft = hex(0xEFEBFA);
    t.track = hex(0xE6E9EE);
    t.thumb = hex(0xB9C0CA);
    t.series = {hex(0x3F6AC8), hex(0xC27028), hex(0x0C6153), hex(0x683A8C), hex(0x7A0C18)};
    t.unallocated = hex(0x7B828C);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = hex(0x15181D);
    t.surface = hex(0x1C2026);
    t.sidebar = hex(0x101317);
    t.sunken = hex(0x22272E);
    t.hover = hex(0x242A32);
    t.raised = hex(0x242A32);
    t.border = hex(0x2D333C);
    t.headline = hex(0x454D59);
    t.control = hex(0x717B8A);
    t.buttonEdge = hex(0x4A5362);
    t.text = hex(0xE3E7ED);
    t.muted = hex(0xA2ACB9);
    t.disabled = hex(0x666F7C);
    t.accent = hex(0x3A6CD4);
    t.accentHover = hex(0x3160C4);
    t.onAccent = hex(0xFFFFFF);
    t.accentText = hex(0x8FB3FF);
    t.selection = hex(0x24324F);
    t.ok = hex(0x62C790);
    t.okSoft = hex(0x183227);
    t.warn = hex(0xE3AE50);
    t.warnSoft = hex(0x382B14);
    t.bad = hex(0xFF8F85);
    t.badSoft = hex(0x42211F);
    t.neutralSoft = hex(0x2A3038);
    t.sample = hex(0xBBA7F6);
    t.sampleSoft = hex(0x2A2444);
    t.track = hex(0x2D333C);
    t.thumb = hex(0x4A5362);
    t.series = {hex(0x5B7DD8), hex(0xEE9838), hex(0x9FE0CC), hex(0xCFA4F2), hex(0xCB4D4A)};
    t.unallocated = hex(0x8D96A2);
    return t;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor Tokens::colour(ColourRole role) const
{
    switch (role) {
    case ColourRole::Text:
        return text;
    case ColourRole::Muted:
        return muted;
    case ColourRole::Disabled:
        return disabled;
    case ColourRole::Accent:
        return accent;
    case ColourRole::AccentText:
        return accentText;
    case ColourRole::OnAccent:
        return onAccent;
    case ColourRole::Ok:
        return ok;
    case ColourRole::Warn:
        return warn;
    case ColourRole::Bad:
        return bad;
    case ColourRole::Sample:
        return sample;
    }
    return text;
}

QColor Tokens::softColour(ColourRole role) const
{
    switch (role) {
    case ColourRole::Ok:
        return okSoft;
    case ColourRole::Warn:
        return warnSoft;
    case ColourRole::Bad:
        return badSoft;
    case ColourRole::Sample:
        return sampleSoft;
    default:
        return neutralSoft;
    }
}

QColor Tokens::seriesColour(int index) const
{
    if (index == unallocatedSeries)
        return unallocated;
    if (index < 0)
        return muted;
    return series.at(static_cast<std::size_t>(index) % series.size());
}

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &tokensFor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteFor(const Tokens &tokens)
{
    QPalette palette(tokens.window);
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::Button, tokens.surface);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::Link, tokens.accentText);
    palette.setColor(QPalette::LinkVisited, tokens.accentText);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.control);
    palette.setColor(QPalette::Shadow, tokens.control);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Link, tokens.disabled);
    return palette;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor &colour, const QColor &ground, int share)
{
    const auto part = [share](int a, int b) { return (a * share + b * (100 - share)) / 100; };
    return {part(colour.red(), ground.red()), part(colour.green(), ground.green()), part(colour.blue(), ground.blue())};
}

} // namespace bursar::desktop
