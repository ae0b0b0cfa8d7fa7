#pragma once

#include <QWidget>

#include <vector>

namespace bursar::desktop {

/// One entry of a legend: a colour of the chart series, its hatched form, the empty track, or the mark across a bar.
struct LegendEntry
{
    enum class Fill { Solid, Hatched, Track, Mark };
    QString text;
    int series = 0; ///< 0–4, `unallocatedSeries`, `otherTeamsSeries`
    Fill fill = Fill::Solid;
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// Swatches with words in one row, in the same order as the stack and the table beside it.
class Legend final : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<LegendEntry> m_entries;
};

} // namespace bursar::desktop
