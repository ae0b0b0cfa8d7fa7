#include "desktop/text_witness.h"

#include <QPaintEngine>
#include <QPainter>

namespace bursar::desktop::test {

class TextWitness::Engine final : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_texts.push_back({item.text(), m_transform.mapRect(place), QRectF(systemClip().boundingRect())});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }

    std::vector<DrawnText> m_texts;

private:
    QTransform m_transform;
};

TextWitness::TextWitness(QSize size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{
}

TextWitness::~TextWitness() = default;

QPaintEngine *TextWitness::paintEngine() const
{
    return m_engine.get();
}

const std::vector<DrawnText> &TextWitness::texts() const
{
    return m_engine->m_texts;
}

int TextWitness::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return m_size.width() * 254 / 10 / dotsPerInch;
    case PdmHeightMM:
        return m_size.height() * 254 / 10 / dotsPerInch;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return 0;
    }
}

std::vector<DrawnText> textsOf(QWidget &window)
{
    TextWitness witness(window.size());
    window.render(&witness, {}, {}, QWidget::DrawChildren | QWidget::DrawWindowBackground);
    return witness.texts();
}

} // namespace bursar::desktop::test
