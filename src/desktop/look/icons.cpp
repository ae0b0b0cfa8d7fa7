#include "desktop/look/icons.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QImageReader>
#include <QMutex>
#include <QPainter>
#include <QPixmapCache>
#include <QThreadPool>

namespace bursar::desktop {
namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Qt's SVG draws `currentColor` black, so the colour is written into the drawing before it is rendered.
QImage render(const QString &name, const QSize &pixels, const QColor &colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    QBuffer buffer(&drawing);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(pixels);
    return reader.read();
}

QString keyOf(const QString &name, const QColor &colour, int edge)
{
    return QStringLiteral("bursar/%1/%2/%3").arg(name, colour.name()).arg(edge);
}

/// What another thread has drawn before somebody asked for it. Pixmaps belong to the GUI thread, images to nobody.
class DrawnAhead
{
public:
    void put(const QString &key, const QImage &image)
    {
        const QMutexLocker lock(&m_mutex);
        m_images.insert(key, image);
    }
    QImage take(const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        return m_images.take(key);
    }

private:
    QMutex m_mutex;
    QHash<QString, QImage> m_images;
};
Q_GLOBAL_STATIC(DrawnAhead, drawnAhead)

class TokenIconEngine final : public QIconEngine
{
public:
    TokenIconEngine(QString name, ColourRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        paintIcon(*painter, m_name, rect, colour(mode), size);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    // Qt hands in the size in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int edge = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, edge, scale, colour(mode));
    }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("bursar"); }
    QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_role); }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Tokens &tokens = tokensFor(QGuiApplication::palette());
        return mode == QIcon::Disabled ? tokens.disabled : tokens.colour(m_role);
    }

    QString m_name;
    ColourRole m_role;
};

} // namespace

QIcon icon(const QString &name, ColourRole role)
{
    return name.isEmpty() ? QIcon() : QIcon(new TokenIconEngine(name, role));
}

QPixmap iconPixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &colour)
{
    const int edge = qRound(size * devicePixelRatio);
    const QString key = keyOf(name, colour, edge);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const QImage ahead = drawnAhead->take(key);
        pixmap = QPixmap::fromImage(ahead.isNull() ? render(name, QSize(edge, edge), colour) : ahead);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour, int size)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size + 1) / 2);
    painter.drawPixmap(corner, iconPixmap(name, size, ratio, colour));
}

void drawIconsAhead(const std::vector<IconDrawing> &drawings, qreal devicePixelRatio)
{
    QThreadPool::globalInstance()->start([drawings, devicePixelRatio] {
        for (const IconDrawing &drawing : drawings) {
            const int edge = qRound(drawing.size * devicePixelRatio);
            drawnAhead->put(keyOf(drawing.name, drawing.colour, edge),
                            render(drawing.name, QSize(edge, edge), drawing.colour));
        }
    });
}

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace bursar::desktop
