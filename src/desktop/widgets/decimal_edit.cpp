#include "desktop/widgets/decimal_edit.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/paint.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <limits>

namespace bursar::desktop {
namespace {

constexpr int padding = 8;

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

QLocale forPeople(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

/// The digits of the whole part without separators; nothing when a separator stands where none belongs.
std::optional<QString> withoutGroups(const QString &whole, const QString &separator)
{
    if (!whole.contains(separator))
        return allDigits(whole) ? std::optional(whole) : std::nullopt;
    const QStringList groups = whole.split(separator);
    for (int i = 0; i < groups.size(); ++i) {
        const bool wrongLength = i == 0 ? groups.at(i).size() > 3 : groups.at(i).size() != 3;
        if (!allDigits(groups.at(i)) || wrongLength)
            return std::nullopt;
    }
    return groups.join(QString());
}

} // namespace

std::optional<qint64> unitsFromTyped(const QString &text, int scale, const QLocale &asked)
{
    const QLocale locale = forPeople(asked);
    QString typed = text.trimmed();
    if (typed.startsWith(QLatin1Char('$')))
        typed = typed.mid(1).trimmed();
    const bool negative = typed.startsWith(QLatin1Char('-')) || typed.startsWith(QChar(0x2212));
    if (negative)
        typed.remove(0, 1);
    const QStringList parts = typed.split(locale.decimalPoint());
    if (parts.size() > 2 || (parts.size() == 2 && !parts.at(1).isEmpty() && !allDigits(parts.at(1))))
        return std::nullopt;
    const QString fraction = parts.size() == 2 ? parts.at(1) : QString();
    QString whole = parts.at(0);
    if (whole.isEmpty() && !fraction.isEmpty())
        whole = QStringLiteral("0");
    QString separator = locale.groupSeparator();
    if (separator.isEmpty())
        separator = QStringLiteral(",");
    const std::optional<QString> digits = withoutGroups(whole, separator);
    if (!digits)
        return std::nullopt;
    QString plain = negative ? QStringLiteral("-") : QString();
    plain += *digits;
    if (!fraction.isEmpty())
        plain += QLatin1Char('.') + fraction;
    return parseDecimal(plain, scale, ExtraDigits::Refuse);
}

DecimalEdit::DecimalEdit(const Shape &shape, const QString &prefix, QWidget *parent)
    : QLineEdit(parent)
    , m_shape(shape)
    , m_prefix(prefix)
    , m_most(std::numeric_limits<qint64>::max())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &DecimalEdit::valueEdited);
    connect(this, &QLineEdit::textChanged, this, &DecimalEdit::makeRoom);
    makeRoom();
}

void DecimalEdit::setUnit(const QString &unit)
{
    m_unit = unit;
    makeRoom();
}

void DecimalEdit::setUnitOfOne(const QString &unit)
{
    m_unitOfOne = unit;
    update();
}

void DecimalEdit::setOptional(bool optional)
{
    m_optional = optional;
}

void DecimalEdit::setOptional(const QString &meaning)
{
    m_optional = true;
    setPlaceholderText(meaning);
}

std::optional<qint64> DecimalEdit::units() const
{
    const std::optional<qint64> typed = unitsFromTyped(text(), m_shape.scale, locale());
    return typed && *typed >= m_least && *typed <= m_most ? typed : std::nullopt;
}

void DecimalEdit::setUnits(std::optional<qint64> units)
{
    setText(units ? written(*units) : QString());
    setCursorPosition(0);
}

void DecimalEdit::setUnitsRange(qint64 least, qint64 most)
{
    m_least = least;
    m_most = most;
}

QString DecimalEdit::problem() const
{
    if (text().trimmed().isEmpty())
        return m_optional ? QString() : tr("Enter a number.");
    const std::optional<qint64> typed = unitsFromTyped(text(), m_shape.scale, locale());
    if (!typed)
        return m_shape.scale == 0
            ? tr("Enter a whole number, for example %1.").arg(written(std::max<qint64>(m_least, 1)))
            : tr("Enter a number such as %1.").arg(written(std::max(m_least, m_shape.step)));
    if (*typed < m_least)
        return m_optional ? tr("Enter %1 or more, or clear the field for no limit.").arg(withUnit(m_least))
                          : tr("Enter %1 or more.").arg(withUnit(m_least));
    if (*typed > m_most)
        return tr("Enter %1 or less.").arg(withUnit(m_most));
    return {};
}

QString DecimalEdit::written(qint64 units) const
{
    // Trailing zeros beyond the decimals that are always written are left out.
    qint64 rest = units;
    int decimals = m_shape.scale;
    while (decimals > m_shape.minDecimals && rest % 10 == 0) {
        rest /= 10;
        --decimals;
    }
    return formats::decimal(units, m_shape.scale, decimals, locale());
}

QString DecimalEdit::unitFor(std::optional<qint64> units) const
{
    qint64 one = 1;
    for (int i = 0; i < m_shape.scale; ++i)
        one *= 10;
    return units == one && !m_unitOfOne.isEmpty() ? m_unitOfOne : m_unit;
}

QString DecimalEdit::withUnit(qint64 units) const
{
    const QString unit = unitFor(units);
    const QString number = m_prefix + written(units);
    return unit.isEmpty() ? number : QString(number + QLatin1Char(' ') + unit);
}

void DecimalEdit::makeRoom()
{
    // An empty line needs no room for prefix and unit: what it means then is written there.
    const bool empty = text().isEmpty();
    const int left = empty ? 0 : fontMetrics().horizontalAdvance(m_prefix);
    const int blank = fontMetrics().horizontalAdvance(QLatin1Char(' '));
    const int right = empty || m_unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_unit) + blank;
    setTextMargins(left, 0, right, 0);
    update();
}

QSize DecimalEdit::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(QString(m_prefix + QStringLiteral("10,000.00 ") + m_unit));
    return {std::max(scaled(150), words + 2 * padding + 8), QLineEdit::sizeHint().height()};
}

void DecimalEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

void DecimalEdit::keyPressEvent(QKeyEvent *event)
{
    const bool page = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
    if ((!up && !down) || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    stepBy((up ? 1 : -1) * (page ? 10 : 1));
    event->accept();
}

void DecimalEdit::stepBy(qint64 steps)
{
    const qint64 now = unitsFromTyped(text(), m_shape.scale, locale()).value_or(0);
    qint64 next = 0;
    if (qAddOverflow(now, steps * m_shape.step, &next))
        return;
    setText(written(std::clamp(next, m_least, m_most)));
    Q_EMIT valueEdited();
}

void DecimalEdit::focusOutEvent(QFocusEvent *event)
{
    // Written the one way when it is left; what cannot be read stays as typed, beside its problem.
    if (const std::optional<qint64> value = units(); value && !isReadOnly())
        setText(written(*value));
    QLineEdit::focusOutEvent(event);
}

void DecimalEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (text().isEmpty())
        return;
    QPainter painter(this);
    const QColor colour = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QMargins margins = textMargins();
    const QRect line(padding, 0, width() - 2 * padding, height());
    paint::text(painter, line, Qt::AlignLeft | Qt::AlignVCenter, m_prefix, colour);
    if (m_unit.isEmpty())
        return;
    const int behind = padding + margins.left() + fontMetrics().horizontalAdvance(text())
        + fontMetrics().horizontalAdvance(QLatin1Char(' '));
    const int last = width() - padding - fontMetrics().horizontalAdvance(m_unit);
    QRect place = line;
    place.setLeft(std::min(behind, last));
    place.setRight(width() - 2);
    paint::text(painter, place, Qt::AlignLeft | Qt::AlignVCenter, unitFor(units()), colour);
}

} // namespace bursar::desktop
