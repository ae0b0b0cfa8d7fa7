#include "ctl/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bursar::ctl {

QString reasonsText(const QJsonObject &decision)
{
    QString text;
    const QJsonArray reasons = decision.value(QStringLiteral("reasons")).toArray();
    for (const QJsonValue &reason : reasons) {
        text += QStringLiteral("  %1: %2\n")
                    .arg(reason[QStringLiteral("rule")].toString(), reason[QStringLiteral("message")].toString());
        const QJsonArray remedies = reason[QStringLiteral("remedies")].toArray();
        for (const QJsonValue &remedy : remedies) {
            text += QStringLiteral("    %1\n").arg(remedy[QStringLiteral("text")].toString());
            if (const QString command = remedy[QStringLiteral("command")].toString(); !command.isEmpty())
                text += QStringLiteral("      %1\n").arg(command);
        }
    }
    return text;
}

int exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Refused:
        return 1;
    case Error::Kind::Usage:
        return 2;
    case Error::Kind::Environment:
        return 3;
    case Error::Kind::Damaged:
        break;
    }
    return 4;
}

QJsonObject errorDocument(const Error &error)
{
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), error.code},
                         {QStringLiteral("message"), error.message},
                         {QStringLiteral("remedy"), error.remedy},
                         {QStringLiteral("details"), error.details}}}};
}

QByteArray documentBytes(const QJsonValue &json)
{
    return json.isArray() ? QJsonDocument(json.toArray()).toJson() : QJsonDocument(json.toObject()).toJson();
}

Output::Output(Streams streams, Format format, Talk talk)
    : m_streams(std::move(streams))
    , m_format(format)
    , m_talk(talk)
{
}

void Output::document(const Document &document)
{
    endBar();
    m_streams.out(isJson() ? documentBytes(document.json) : document.text.toUtf8());
}

void Output::line(const QByteArray &line)
{
    m_streams.out(QByteArray(line + '\n'));
}

void Output::jsonLine(const QJsonObject &object)
{
    line(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

int Output::error(const Error &error)
{
    endBar();
    if (isJson()) {
        m_streams.out(documentBytes(errorDocument(error)));
    } else {
        QString text = QStringLiteral("bursarctl: %1\n").arg(error.message);
        text += reasonsText(error.details.value(QStringLiteral("decision")).toObject());
        if (!error.remedy.isEmpty())
            text += QStringLiteral("%1\n").arg(error.remedy);
        m_streams.err(text.toUtf8());
    }
    return exitCodeOf(error.kind);
}

void Output::message(const QString &text)
{
    if (m_talk == Talk::Quiet)
        return;
    endBar();
    m_streams.err(QString(text + QLatin1Char('\n')).toUtf8());
}

void Output::progress(int percent, const QString &what)
{
    if (m_talk == Talk::Quiet)
        return;
    if (m_streams.terminal) {
        constexpr int width = 30;
        const QString bar = QString(percent * width / 100, QLatin1Char('#')).leftJustified(width, QLatin1Char('.'));
        m_streams.err(QStringLiteral("\r\x1b[K[%1] %2 % %3").arg(bar).arg(percent, 3).arg(what).toUtf8());
        m_barOpen = true;
    } else if (percent / 10 != m_lastProgress) {
        m_lastProgress = percent / 10;
        m_streams.err(QStringLiteral("%1 % %2\n").arg(percent, 3).arg(what).toUtf8());
    }
}

void Output::endBar()
{
    if (m_barOpen)
        m_streams.err("\n");
    m_barOpen = false;
}

} // namespace bursar::ctl
