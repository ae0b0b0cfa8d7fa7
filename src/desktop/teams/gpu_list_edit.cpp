#include "desktop/teams/gpu_list_edit.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form_layout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace bursar::desktop {

GpuListEdit::GpuListEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
{
    setObjectName(QStringLiteral("gpuListEdit"));
    m_line->setObjectName(QStringLiteral("addGpuEdit"));
    m_line->setAccessibleName(tr("Add a GPU"));
    m_line->setPlaceholderText(tr("Add GPU…"));
    auto *completer = new QCompleter(knownGpuNames(), m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &GpuListEdit::addTyped);
    connect(m_line, &QLineEdit::textEdited, this, &GpuListEdit::edited);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &GpuListEdit::addTyped,
            Qt::QueuedConnection);
    setFixedWidth(scaled(FormLayout::textWidth - 110));
    rebuild();
}

void GpuListEdit::setGpus(std::vector<GpuPattern> gpus)
{
    m_line->clear();
    if (gpus == m_gpus)
        return;
    m_gpus = std::move(gpus);
    rebuild();
}

QString GpuListEdit::problem() const
{
    const QString typed = m_line->text().trimmed();
    if (!typed.isEmpty() && !GpuPattern::parse(typed))
        return tr("Enter a name such as RTX 4090, or RTX 4090@48GB for one size of memory.");
    return m_gpus.empty() && typed.isEmpty() ? tr("Add at least one GPU; without one nothing can be rented.")
                                             : QString();
}

void GpuListEdit::addTyped()
{
    const auto pattern = GpuPattern::parse(m_line->text().trimmed());
    if (!pattern)
        return;
    m_line->clear();
    if (std::ranges::find(m_gpus, *pattern) == m_gpus.end()) {
        m_gpus.push_back(*pattern);
        rebuild();
    }
    Q_EMIT edited();
}

void GpuListEdit::remove(std::size_t position)
{
    if (position >= m_gpus.size())
        return;
    m_gpus.erase(m_gpus.begin() + static_cast<std::ptrdiff_t>(position));
    m_line->setFocus();
    rebuild();
    Q_EMIT edited();
}

void GpuListEdit::rebuild()
{
    for (QPushButton *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (std::size_t i = 0; i < m_gpus.size(); ++i) {
        const QString &name = m_gpus[i].toString();
        QPushButton *chip = makeButton(QString(name + QStringLiteral("  ×")), QStringLiteral("gpuChip"),
                                       ButtonKind::Plain, QString(), this);
        chip->setAccessibleName(tr("Remove %1").arg(name));
        chip->setToolTip(tr("Remove %1").arg(name));
        setSmall(*chip);
        connect(chip, &QPushButton::clicked, this, [this, i] { remove(i); });
        m_chips.push_back(chip);
        chip->show();
    }
    place();
}

void GpuListEdit::place()
{
    int x = 0;
    int y = 0;
    const int rowHeight = scaled(30);
    const auto put = [&](QWidget *widget, int wide, int high) {
        if (x > 0 && x + wide > width()) {
            x = 0;
            y += rowHeight + 6;
        }
        widget->setGeometry(x, y + (rowHeight - high) / 2, wide, high);
        x += wide + 6;
    };
    for (QPushButton *chip : m_chips) {
        chip->ensurePolished(); // its size before is another one
        put(chip, std::min(chip->sizeHint().width(), width()), chip->sizeHint().height());
    }
    put(m_line, std::min(scaled(110), width()), rowHeight);
    m_line->raise();
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        setTabOrder(i == 0 ? this : static_cast<QWidget *>(m_chips[i - 1]), m_chips[i]);
    setFixedHeight(y + rowHeight);
}

bool GpuListEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_gpus.empty()) {
            remove(m_gpus.size() - 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GpuListEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFixedWidth(scaled(FormLayout::textWidth - 110));
        place();
    }
}

void GpuListEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Not at once: a layout that is at work would not see the new height.
    QMetaObject::invokeMethod(this, &GpuListEdit::place, Qt::QueuedConnection);
}

} // namespace bursar::desktop
