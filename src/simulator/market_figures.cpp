#include "simulator/market_figures.h"

#include <QFile>

#include <algorithm>

namespace bursar::simulator {

namespace {

// "2.65" → 2650000; the file has two decimals.
qint64 microsOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    const qint64 cents = parts.size() < 2 ? 0 : parts.at(1).leftJustified(2, QLatin1Char('0')).toLongLong();
    return (parts.at(0).toLongLong() * 100 + cents) * 10'000;
}

} // namespace

std::vector<MarketFigure> marketFigures()
{
    QFile file(QStringLiteral(":/simulator/market.csv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "marketFigures", "the program was built without its market figures");
    if (!opened)
        return {};
    std::vector<MarketFigure> figures;
    file.readLine(); // headings
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        if (cells.size() != 6)
            continue;
        const QString &first = cells.at(3).isEmpty() ? cells.at(4) : cells.at(3);
        const QString &second = cells.at(4).isEmpty() ? cells.at(3) : cells.at(4);
        MarketFigure figure;
        figure.gpuName = cells.at(0);
        figure.gpuRamMb = cells.at(1).toInt();
        figure.gpus = cells.at(2).toInt();
        figure.lowMicros = std::min(microsOf(first), microsOf(second));
        figure.highMicros = std::max(microsOf(first), microsOf(second));
        figure.countries = cells.at(5).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace bursar::simulator
