#include "desktop/connect/connect_assistant.h"
#include "desktop/fixed_colours.h"
#include "desktop/look/theme.h"
#include "desktop/offers/offers_page.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/scripted_prompter.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

using namespace bursar;
using namespace bursar::desktop;

// Renders every page on a hand-made state: `page_gallery FOLDER [WIDTHxHEIGHT [light|dark [TEXTSIZE]]]`. For people to
// look at, no test.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QDir folder(words.value(1, QStringLiteral(".")));
    const QStringList size = words.value(2, QStringLiteral("1280x800")).split(QLatin1Char('x'));
    FixedColours colours;
    Theme theme(colours);
    theme.setChoice(words.value(3) == QLatin1String("dark") ? Theme::Choice::Dark : Theme::Choice::Light);
    theme.setTextSize(words.value(4, QStringLiteral("100")).toInt());
    QTemporaryDir place;
    QSettings settings(place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    ScriptedPrompter prompter;
    governor::Desk desk;
    MainWindow window({desk, prompter, preferences}, QStringLiteral("/tmp/sample.sqlite"), true);
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.showSnapshot(test::share(test::sampleSnapshot()));
    for (const PageEntry &entry : window.entries()) {
        window.goTo({entry.id, {}, {}, {}});
        if (auto *offers = dynamic_cast<OffersPage *>(window.page(entry.id)))
            offers->showOffers(test::sampleOffers());
        for (int round = 0; round < 4; ++round) // layouts settle one level a round
            QApplication::processEvents();
        window.grab().save(folder.filePath(entry.code + QStringLiteral(".png")));
    }
    const auto offers = test::sampleOffers();
    RentalWizard wizard({desk, prompter, preferences}, test::share(test::sampleSnapshot()), offers, &window);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    Proposal proposal;
    proposal.team = test::engineeringTeam();
    proposal.offer = *std::find_if(offers->offers.begin(), offers->offers.end(), [](const Offer &offer) {
        return offer.gpuName == QLatin1String("A100 SXM4") && offer.numGpus == 1
            && offer.reliability > Share::fromMillionths(960'000);
    });
    wizard.startWith(proposal);
    wizard.show();
    for (int step = 0; step < 4; ++step) {
        wizard.goToStep(static_cast<RentalContext::Step>(step));
        QApplication::processEvents();
        wizard.grab().save(folder.filePath(QStringLiteral("wizard-%1.png").arg(step + 1)));
    }
    ConnectAssistant connects(desk, prompter, &window);
    connects.setAttribute(Qt::WA_DeleteOnClose, false);
    connects.show();
    QApplication::processEvents();
    connects.grab().save(folder.filePath(QStringLiteral("connect.png")));
    return 0;
}
