#include "ctl/commands/commands.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace bursar::ctl {

namespace {

const QStringList pageOrder{QStringLiteral("overview"), QStringLiteral("offers"), QStringLiteral("instances"),
                            QStringLiteral("requests"), QStringLiteral("teams"),  QStringLiteral("chargeback"),
                            QStringLiteral("audit"),    QStringLiteral("access"), QStringLiteral("settings")};

Expected<QStringList> desktopArguments(const CommandLine &line)
{
    const QString folder = line.value(QStringLiteral("out"));
    const QString size = line.value(QStringLiteral("size"));
    const QString theme = line.value(QStringLiteral("theme"));
    const QString language = line.value(QStringLiteral("language"));
    static const QRegularExpression sizeShape(QStringLiteral("^[1-9]\\d{2,3}x[1-9]\\d{2,3}$"));
    if (folder.isEmpty())
        return Unexpected{usageError(QStringLiteral("missing_option"),
                                     QStringLiteral("It is not said where to put the screenshots."),
                                     QStringLiteral("Name a folder with --out DIR."))};
    if (!size.isNull() && !sizeShape.match(size).hasMatch())
        return Unexpected{badValue(QStringLiteral("--size"), size, QStringLiteral("a size such as 1280x800"))};
    if (!theme.isNull() && theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return Unexpected{badValue(QStringLiteral("--theme"), theme, QStringLiteral("light or dark"))};
    if (!language.isNull()
        && !QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")}.contains(language))
        return Unexpected{badValue(QStringLiteral("--language"), language, QStringLiteral("en, de or zh_CN"))};
    QStringList arguments{QStringLiteral("--tour"), QFileInfo(folder).absoluteFilePath()};
    for (const QString &option : {QStringLiteral("size"), QStringLiteral("theme"), QStringLiteral("language")}) {
        if (line.has(option))
            arguments << QString(QLatin1String("--") + option) << line.value(option);
    }
    return arguments;
}

/// Known pages in the sidebar's order, then the wizard's steps, then whatever else.
std::pair<int, QString> rankOf(const QString &page)
{
    const qsizetype known = pageOrder.indexOf(page);
    const bool wizard = page.startsWith(QLatin1String("wizard-"));
    return {known >= 0   ? static_cast<int>(known)
                : wizard ? 100
                         : 200,
            wizard ? page.mid(7).rightJustified(4, QLatin1Char('0')) : page};
}

Expected<Document> pagesIn(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.png")}, QDir::Files);
    if (files.isEmpty())
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("no_screenshots"),
                                QStringLiteral("The windows left no screenshots in %1.").arg(folder),
                                {},
                                {}}};
    std::sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return rankOf(a.completeBaseName()) < rankOf(b.completeBaseName());
    });
    QJsonArray pages;
    TextTable table({QStringLiteral("Page"), QStringLiteral("Picture")});
    for (const QFileInfo &file : std::as_const(files)) {
        pages.append(QJsonObject{{QStringLiteral("page"), file.completeBaseName()},
                                 {QStringLiteral("path"), file.absoluteFilePath()}});
        table.addRow({file.completeBaseName(), file.absoluteFilePath()});
    }
    return Document{pages, table.toString()};
}

Error desktopFailed(const QString &program, const QString &why)
{
    return {Error::Kind::Environment,
            QStringLiteral("desktop_failed"),
            QStringLiteral("%1 could not show its windows: %2").arg(program, why),
            QStringLiteral("Is the desktop program installed beside bursarctl?"),
            {}};
}

void tour(Session &session)
{
    const Expected<QStringList> arguments = desktopArguments(session.line());
    if (!arguments) {
        session.finish(arguments.failure());
        return;
    }
    const QString folder = arguments->at(1);
    if (!QDir().mkpath(folder)) {
        session.finish(Unexpected{Error{Error::Kind::Environment,
                                        QStringLiteral("output_unwritable"),
                                        QStringLiteral("The folder %1 cannot be made.").arg(folder),
                                        QStringLiteral("Name another with --out."),
                                        {}}});
        return;
    }
    auto *process = new QProcess(&session); // ends with the session
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString program = session.world().desktopProgram();
    QObject::connect(process, &QProcess::errorOccurred, &session, [&session, program, process] {
        session.finish(Unexpected{desktopFailed(program, process->errorString())});
    });
    QObject::connect(
        process, &QProcess::finished, &session, [&session, program, folder](int exitCode, QProcess::ExitStatus status) {
            const bool well = status == QProcess::NormalExit && exitCode == 0;
            session.finish(well ? pagesIn(folder)
                                : Expected<Document>(Unexpected{
                                    desktopFailed(program, QStringLiteral("it ended with code %1").arg(exitCode))}));
        });
    process->start(program, *arguments);
}

} // namespace

std::vector<Command> tourCommands()
{
    return {{QStringLiteral("tour"),
             {},
             QStringLiteral("Takes a screenshot of every page and wizard step, on a temporary sample."),
             {{QStringLiteral("out"), QStringLiteral("DIR"), QStringLiteral("where to")},
              {QStringLiteral("size"), QStringLiteral("WxH"), QStringLiteral("1280x800 unless told")},
              {QStringLiteral("theme"), QStringLiteral("light|dark"), QStringLiteral("light unless told")},
              {QStringLiteral("language"), QStringLiteral("en|de|zh_CN"), QStringLiteral("en unless told")}},
             QStringLiteral("bursarctl tour --out pictures --theme dark"),
             Command::Needs::Nothing,
             tour}};
}

} // namespace bursar::ctl
