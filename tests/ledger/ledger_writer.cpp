// Writes to a ledger as often as told, else until it is killed, and says after each commit how many there were:
// tst_ledger_crash kills it.

#include "ledger/ledger.h"
#include "ledger/stores.h"

#include <QCoreApplication>

#include <cstdio>

using namespace bursar;
using namespace bursar::ledger;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    const auto database = LedgerFile::open(path);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().message));
        return 1;
    }
    const qint64 times = QCoreApplication::arguments().value(2, QStringLiteral("-1")).toLongLong();
    for (qint64 written = 1; times < 0 || written <= times; ++written) {
        const auto transaction = RecordTransaction::begin(**database, {{}, instantFromMillis(written)});
        Organisation organisation;
        organisation.name = QString(2'000, u'x');
        organisation.taxId = QString::number(written);
        if (!transaction || !OrganisationStore::save(**transaction, organisation) || !(*transaction)->commit())
            return 2;
        std::printf("%lld\n", static_cast<long long>(written));
        std::fflush(stdout);
    }
    return 0;
}
