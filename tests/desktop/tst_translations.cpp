#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    bool counts = false; ///< has a form for each number
    QString state; ///< `unfinished`, `obsolete`, …; empty when it is done
    QStringList forms;
};

/// One `message` element; the reader stands at its start.
Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.counts) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString &path, QString &problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problem = file.errorString();
        return {};
    }
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) { // contexts
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    problem = xml.hasError() ? xml.errorString() : QString();
    return messages;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:\\d|n)"));
    QSet<QString> places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.insert(match.captured());
    return places;
}

} // namespace

/// What translators have written: complete, with the same places for values, and with the forms that a language has.
class tst_translations final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("forms");
        const QDir folder(QStringLiteral(BURSAR_TRANSLATIONS));
        QTest::newRow("English plurals") << folder.filePath(QStringLiteral("bursar_en.ts")) << 2;
        for (const char *room : {"bursar", "documents"}) {
            const QString name = QString::fromLatin1(room);
            QTest::addRow("%s, German", room) << folder.filePath(name + QStringLiteral("_de.ts")) << 2;
            QTest::addRow("%s, Chinese", room) << folder.filePath(name + QStringLiteral("_zh_CN.ts")) << 1;
        }
    }
    void complete()
    {
        QFETCH(QString, path);
        QFETCH(int, forms);
        QString problem;
        const std::vector<Message> messages = messagesOf(path, problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(!messages.empty());
        for (const Message &message : messages) {
            const QByteArray where = QStringLiteral("%1: %2").arg(message.context, message.source).toUtf8();
            QVERIFY2(message.state.isEmpty(), where.constData());
            QVERIFY2(message.forms.size() == (message.counts ? forms : 1), where.constData());
            for (const QString &form : message.forms)
                checkForm(message, form, where);
        }
    }

private:
    static void checkForm(const Message &message, const QString &form, const QByteArray &where)
    {
        QVERIFY2(!form.trimmed().isEmpty(), where.constData());
        QSet<QString> wanted = placesIn(message.source);
        QSet<QString> found = placesIn(form);
        if (message.counts) { // the form for one may do without the number
            wanted.remove(QStringLiteral("%n"));
            found.remove(QStringLiteral("%n"));
        }
        QVERIFY2(wanted == found, where.constData());
        // A button that asks for more before it acts says so in every language.
        QVERIFY2(message.source.endsWith(QChar(0x2026)) == form.endsWith(QChar(0x2026)), where.constData());
    }
};

QTEST_GUILESS_MAIN(tst_translations)
#include "tst_translations.moc"
