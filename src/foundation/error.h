#pragma once

#include <QJsonObject>
#include <QString>

namespace bursar {

/// Why something could not be done, in words for people: what happened, and what to do next.
/// `kind` drives behaviour (bursarctl's exit code), `code` is a stable word for scripts, `details` carries data for
/// programs. Never holds a key or another secret.
struct Error
{
    enum class Kind {
        Refused, ///< policy, budget, approval or role said no, or a person must decide first (exit 1)
        Usage, ///< wrong input: unknown name, missing or broken file (exit 2)
        Environment, ///< network, key, Vast.ai, disk, lock, newer ledger (exit 3)
        Damaged, ///< ledger or audit trail is damaged, or the file is no ledger (exit 4)
    };

    Kind kind = Kind::Environment;
    QString code;
    QString message;
    QString remedy;
    QJsonObject details;
};

} // namespace bursar
