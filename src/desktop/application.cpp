#include "desktop/application.h"

#include "desktop/look/icons.h"
#include "desktop/look/portal_colours.h"
#include "desktop/shell/preferences.h"
#include "desktop/shell/program.h"
#include "desktop/tour/tour.h"
#include "desktop/widgets/dialog_prompter.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTemporaryDir>
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

} // namespace

int run(QApplication &application, const Options &options, const Wiring &wiring)
{
    QApplication::setApplicationName(QStringLiteral("bursar"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bursar"));
    const bool isTour = !options.tourFolder.isEmpty();
    QTemporaryDir tourPlace; // the tour neither shows nor changes what a person chose
    const std::unique_ptr<QSettings> settings =
        settingsAt(isTour ? tourPlace.filePath(QStringLiteral("settings.ini")) : wiring.settingsPath);
    Preferences preferences(*settings);
    translate(application, options.language.isEmpty() ? preferences.language() : options.language);

    const QByteArray before = preferences.remembered(darkBefore);
    PortalColours system(before.isEmpty() ? PortalColours::platformLooksDark() : before == "1");
    Theme theme(system);
    theme.setChoice(themeFor(options.theme, preferences));
    theme.setTextSize(preferences.textSize());
    QObject::connect(&preferences, &Preferences::themeChanged, &theme, [&] { theme.setChoice(preferences.theme()); });
    QObject::connect(&preferences, &Preferences::textSizeChanged, &theme,
                     [&] { theme.setTextSize(preferences.textSize()); });
    QObject::connect(&system, &SystemColours::changed, &preferences,
                     [&] { preferences.remember(darkBefore, system.prefersDark() ? "1" : "0"); });
    QApplication::setWindowIcon(icon(QStringLiteral("wallet2"), ColourRole::AccentText));

    if (isTour)
        return runTour(options, wiring, preferences);

    DialogPrompter prompter;
    Program program(options, wiring, preferences, prompter);
    return program.start() ? QApplication::exec() : 0;
}

} // namespace bursar::desktop
