#pragma once

#include "foundation/error.h"

#include <QByteArray>
#include <QJsonValue>

#include <functional>

namespace bursar::ctl {

/// What a command answers: a document for scripts, a text for people, and the exit code.
struct Document
{
    QJsonValue json;
    QString text;
    int exitCode = 0;
};

/// Where results and messages go.
struct Streams
{
    std::function<void(const QByteArray &)> out; ///< standard output
    std::function<void(const QByteArray &)> err; ///< standard error
    bool terminal = false; ///< standard error is a terminal: progress is a bar
};

/// Prints results to standard output, messages, progress and (without --json) errors to standard error.
class Output
{
public:
    enum class Format { ForPeople, Json };
    enum class Talk { Normal, Quiet };
    Output(Streams streams, Format format, Talk talk);

    bool isJson() const { return m_format == Format::Json; }
    void document(const Document &document);
    /// Lines of servers and logs, as they are; flushed at once.
    void line(const QByteArray &line);
    /// One compact JSON document on a line.
    void jsonLine(const QJsonObject &object);
    /// The error document with --json, else sentences; returns the exit code.
    int error(const Error &error);
    void message(const QString &text);
    /// A bar on a terminal, a line at each further tenth elsewhere.
    void progress(int percent, const QString &what);

private:
    void endBar();

    Streams m_streams;
    Format m_format;
    Talk m_talk;
    int m_lastProgress = -1;
    bool m_barOpen = false;
};

/// The reasons of a decision's JSON, each with what would help and the command that does it.
QString reasonsText(const QJsonObject &decision);
/// 1 refused, 2 usage, 3 environment, 4 damaged.
int exitCodeOf(Error::Kind kind);
/// `{"error": {"code", "message", "remedy", "details"}}`
QJsonObject errorDocument(const Error &error);
/// The bytes of a document: indented, with a line feed behind.
QByteArray documentBytes(const QJsonValue &json);

} // namespace bursar::ctl
