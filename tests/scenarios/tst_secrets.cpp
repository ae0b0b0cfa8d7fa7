#include "scenarios/world.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

const QByteArray planted = "pl4nt3dS3cr3tValue";
QByteArrayList *messages = nullptr;

void noteMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (messages)
        messages->append(text.toUtf8());
}

/// Carries calls on and plants a secret wherever Vast.ai's answers are known to hold one.
class PlantingTransport final : public vast::Transport
{
public:
    explicit PlantingTransport(vast::Transport &carrier)
        : m_carrier(carrier)
    {
    }
    SendId send(vast::HttpRequest request, Done done) override
    {
        return m_carrier.send(std::move(request), [this, done = std::move(done)](auto outcome) {
            if (outcome)
                outcome->body = withSecrets(outcome->body);
            done(std::move(outcome));
        });
    }
    void abort(SendId id) override { m_carrier.abort(id); }
    int plantedTimes() const { return m_planted; }

private:
    QByteArray withSecrets(const QByteArray &body)
    {
        static const QRegularExpression status(QStringLiteral(R"re("status_msg":(?:null|"[^"]*"))re"));
        static const QRegularExpression message(QStringLiteral(R"re("msg":"([^"]*)")re"));
        QString text = QString::fromUtf8(body);
        const QString secret = QString::fromUtf8(planted);
        text.replace(
            status,
            QStringLiteral(R"("status_msg":"failed: docker login -u me -p %1 HF_TOKEN=%1 api_key: %1")").arg(secret));
        text.replace(message, QStringLiteral(R"re("msg":"\1 (Bearer %1)")re").arg(secret));
        text.replace(
            QStringLiteral(R"("machine_id":)"),
            QStringLiteral(
                R"("jupyter_token":"%1","instance_api_key":"%1","api_key":"%1","image_login":"%1","extra_env":[["HF_TOKEN","%1"]],"onstart":"export HF_TOKEN=%1","machine_id":)")
                .arg(secret));
        text.replace(QStringLiteral(R"("success":true)"),
                     QStringLiteral(R"("success":true,"instance_api_key":"%1","api_key":"%1")").arg(secret));
        m_planted += static_cast<int>(text.count(secret));
        return text.toUtf8();
    }

    vast::Transport &m_carrier;
    int m_planted = 0;
};

} // namespace

/// What Vast.ai's answers hold of secrets ends in the library: nothing of it is kept, told or logged.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNoSecretOfAnAnswer()
    {
        QByteArrayList logged;
        messages = &logged;
        const auto former = qInstallMessageHandler(noteMessage);
        QString folder;
        QByteArrayList told;
        int plantedTimes = 0;
        {
            std::unique_ptr<PlantingTransport> planting;
            World world(3, QStringLiteral("1000"), QStringLiteral("4"), [&planting](vast::Transport &carrier) {
                planting = std::make_unique<PlantingTransport>(carrier);
                return planting.get();
            });
            folder = QFileInfo(world.path()).absolutePath();
            world.governor().executor().start();
            const Request request = world.settle(world.rent(0, 2h).id);
            QCOMPARE(toString(request.state), QStringLiteral("running"));
            world.fault(R"({"kind":"refuse503","path":"/instances/","times":2})");
            world.fault(R"({"kind":"success-false"})");
            const Request refused = world.settle(world.rent(1, 1h).id);
            world.time().advance(30h);
            const auto instance = world.governor().reader().instance(request.instance, world.time().now());
            QVERIFY(instance);
            told += instance->statusMessage.toUtf8();
            for (const Request &one : {world.show(request.id), world.show(refused.id)})
                told += one.error.toUtf8();
            std::optional<Expected<QString>> logs;
            world.governor().requests().fetchLogs(request.instance, 50,
                                                  [&logs](const Expected<QString> &text) { logs.emplace(text); });
            world.time().advance(2min);
            QVERIFY(logs);
            told += *logs ? (**logs).toUtf8() : logs->error().message.toUtf8();
            plantedTimes = planting->plantedTimes();
            QVERIFY(world.governor().chargeback().exportAudit(folder + QStringLiteral("/audit.jsonl")));
            // The ledger with all that lies beside it, as another process would find it.
            const QStringList files = QDir(folder).entryList(QDir::Files);
            QVERIFY(!files.isEmpty());
            for (const QString &name : files) {
                QFile file(QDir(folder).filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains(planted), qPrintable(name));
            }
        }
        qInstallMessageHandler(former);
        messages = nullptr;
        QVERIFY(plantedTimes > 100);
        for (const QByteArray &text : told)
            QVERIFY2(!text.contains(planted), text.constData());
        for (const QByteArray &line : logged)
            QVERIFY2(!line.contains(planted), line.constData());
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
