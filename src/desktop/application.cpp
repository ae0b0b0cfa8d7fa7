#include "desktop/application.h"

#include "desktop/look/icons.h"
#include "desktop/look/portal_colours.h"
#include "desktop/shell/first_paint.h"
#include "desktop/shell/page_registry.h"
#include "desktop/shell/preferences.h"
#include "desktop/shell/program.h"
#include "desktop/tour/tour.h"
#include "desktop/widgets/dialog_prompter.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTranslator>

namespace bursar::desktop {
namespace {

const QString darkBefore = QStringLiteral("systemWasDark");

/// The user's own place when `path` is empty.
std::unique_ptr<QSettings> settingsAt(const QString &path)
{
    if (!path.isEmpty())
        return std::make_unique<QSettings>(path, QSettings::IniFormat);
    const QString name = QStringLiteral("bursar");
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, name, name);
}

Theme::Choice themeFor(const QString &word, const Preferences &preferences)
{
    if (word == QLatin1String("light"))
        return Theme::Choice::Light;
    if (word == QLatin1String("dark"))
        return Theme::Choice::Dark;
    return preferences.theme();
}

/// Our words and Qt's own, for the whole run. The application owns the translators.
void translate(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    auto *own = new QTranslator(&application);
    // English has a file, too: for its plurals. It also serves languages that have none.
    const QString folder = QStringLiteral(":/translations");
    if (own->load(locale, QStringLiteral("bursar"), QStringLiteral("_"), folder)
        || own->load(QStringLiteral("bursar_en"), folder))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

/// What the first window paints beside its words.
std::vector<IconDrawing> firstIcons(const Tokens &tokens)
{
    std::vector<IconDrawing> drawings{{QStringLiteral("box-seam"), 16, tokens.sample},
                                      {QStringLiteral("wallet2"), 18, tokens.accentText},
                                      {QStringLiteral("people"), 16, tokens.muted},
                                      {QStringLiteral("clock"), 16, tokens.muted},
                                      {QStringLiteral("pause-fill"), 16, tokens.muted}};
    for (const PageEntry &page : pageRegistry())
        drawings.push_back({page.icon, 16, tokens.muted});
    drawings.push_back({pageRegistry().front().icon, 16, tokens.accentText});
    return drawings;
}

void showWindowIcon()
{
    QApplication::setWindowIcon(icon(QStringLiteral("wallet2"), ColourRole::AccentText));
}

/// Settings, words and look of one run; the last of it that goes.
class Surface final
{
public:
    /// The windows are gone by now. What they began on threads (a sample that is being taken back) ends before the
    /// application does: its end would close that thread's database under it.
    ~Surface() { QThreadPool::globalInstance()->waitForDone(); }
    Surface(const Surface &) = delete;
    Surface &operator=(const Surface &) = delete;
    Surface(QApplication &application, const Options &options, const QString &settingsPath)
        : m_settings(settingsAt(settingsPath))
        , preferences(*m_settings)
        , m_system(systemWasDark())
        , m_theme(m_system)
    {
        translate(application, options.language.isEmpty() ? preferences.language() : options.language);
        m_theme.setChoice(themeFor(options.theme, preferences));
        m_theme.setTextSize(preferences.textSize());
        QObject::connect(&preferences, &Preferences::themeChanged, &m_theme,
                         [this] { m_theme.setChoice(preferences.theme()); });
        QObject::connect(&preferences, &Preferences::textSizeChanged, &m_theme,
                         [this] { m_theme.setTextSize(preferences.textSize()); });
        QObject::connect(&m_system, &SystemColours::changed, &preferences,
                         [this] { preferences.remember(darkBefore, m_system.prefersDark() ? "1" : "0"); });
        drawIconsAhead(firstIcons(m_theme.tokens()), application.devicePixelRatio());
    }

private:
    bool systemWasDark() const
    {
        const QByteArray before = preferences.remembered(darkBefore);
        return before.isEmpty() ? PortalColours::platformLooksDark() : before == "1";
    }

    std::unique_ptr<QSettings> m_settings;

public:
    Preferences preferences;

private:
    PortalColours m_system;
    Theme m_theme;
};

} // namespace

class Desktop::Private
{
public:
    Private(QApplication &application, const Options &options, const Wiring &wiring)
        : m_surface(application, options, wiring.settingsPath)
        , program(options, wiring, m_surface.preferences, m_prompter)
    {
    }

private:
    Surface m_surface;
    DialogPrompter m_prompter;

public:
    Program program;
};

Desktop::Desktop(QApplication &application, const Options &options, const Wiring &wiring)
    : d(std::make_unique<Private>(application, options, wiring))
{
}

Desktop::~Desktop() = default;

bool Desktop::start()
{
    return d->program.start();
}

int run(QApplication &application, const Options &options, const Wiring &wiring)
{
    QApplication::setApplicationName(QStringLiteral("bursar"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bursar"));
    if (!options.tourFolder.isEmpty()) {
        QTemporaryDir place; // the tour neither shows nor changes what a person chose
        Surface surface(application, options, place.filePath(QStringLiteral("settings.ini")));
        showWindowIcon();
        return runTour(options, wiring, surface.preferences);
    }
    const FirstPaint firstPaint;
    QObject::connect(&firstPaint, &FirstPaint::painted, &application, showWindowIcon); // in several sizes
    Desktop desktop(application, options, wiring);
    return desktop.start() ? QApplication::exec() : 0;
}

} // namespace bursar::desktop
