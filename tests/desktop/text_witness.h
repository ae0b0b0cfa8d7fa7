#pragma once

#include <QPaintDevice>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

namespace bursar::desktop::test {

/// One piece of text as it was drawn: where it stands, and what of the window was open for drawing then.
struct DrawnText
{
    QString text;
    QRectF place;
    QRectF open;
};

/// A paper that remembers texts instead of showing them: what a person would read, whoever drew it.
class TextWitness final : public QPaintDevice
{
public:
    explicit TextWitness(QSize size);
    ~TextWitness() override;

    QPaintEngine *paintEngine() const override;
    const std::vector<DrawnText> &texts() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

/// Everything that reads on a window: its pieces of text in the order of drawing.
std::vector<DrawnText> textsOf(QWidget &window);

} // namespace bursar::desktop::test
