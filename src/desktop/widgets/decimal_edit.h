#pragma once

#include <QLineEdit>

#include <optional>

namespace bursar::desktop {

/// A line for an exact decimal number with its unit shown inside (`$12.00 per day`); the base of the edits for money,
/// rates, shares, times and counts. Numbers are integers of 10^-scale units, never a double. Arrow keys step by `step`;
/// there are no arrow buttons. An empty line means no value, which only an optional edit accepts.
class DecimalEdit : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString unit READ unit WRITE setUnit)
    Q_PROPERTY(bool optional READ isOptional WRITE setOptional)
public:
    QString unit() const { return m_unit; }
    /// Words behind the number: `per day`, `GB`, `at once`.
    void setUnit(const QString &unit);
    /// The unit of exactly one: `hour`.
    void setUnitOfOne(const QString &unit);
    bool isOptional() const { return m_optional; }
    /// Whether the line may be empty; `meaning` is shown in it then (`No limit`).
    void setOptional(bool optional);
    void setOptional(const QString &meaning);
    /// Why the line cannot be used, as a sentence that says what to enter; empty when it can.
    QString problem() const;
    bool isAcceptable() const { return problem().isEmpty(); }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person changed the number, or what they typed is a number no more.
    void valueEdited();

protected:
    struct Shape
    {
        int scale = 0; ///< units are 10^-scale
        int minDecimals = 0; ///< always written
        int maxDecimals = 0; ///< further typed digits are a problem
        qint64 step = 1; ///< of the arrow keys, in units
    };
    DecimalEdit(const Shape &shape, const QString &prefix, QWidget *parent);

    std::optional<qint64> units() const;
    void setUnits(std::optional<qint64> units);
    void setUnitsRange(qint64 least, qint64 most);

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString written(qint64 units) const;
    QString unitFor(std::optional<qint64> units) const;
    QString withUnit(qint64 units) const;
    void makeRoom();
    void stepBy(qint64 steps);

    Shape m_shape;
    QString m_prefix;
    QString m_unit;
    QString m_unitOfOne;
    bool m_optional = false;
    qint64 m_least = 0;
    qint64 m_most;
};

/// Reads a number as a person types it in that locale: blanks around it, a leading `$`, thousands separators at
/// thousands only. As units of 10^-scale. Nothing for anything else: letters, exponents, two points, digits beyond the
/// scale, overflow.
std::optional<qint64> unitsFromTyped(const QString &text, int scale, const QLocale &locale);

} // namespace bursar::desktop
