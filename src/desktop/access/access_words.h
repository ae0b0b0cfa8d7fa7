#pragma once

#include "domain/app_roles.h"
#include "domain/key_permissions.h"
#include "domain/key_review.h"

#include <QCoreApplication>

namespace bursar::desktop {

/// What keys, roles and rights mean, in the window's language.
struct AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

/// `see instances, logs and volumes`
QString permissionWords(const QString &category);
/// All of them in one line; `–` for none.
QString permissionWords(const KeyPermissions &permissions);
/// What they leave open whatever they were made for, a sentence each.
QStringList openEndWords(const KeyPermissions &permissions);
/// A call of a review, `stop instance 0, which nobody has`.
QString trialWords(const QString &call);
QString findingWords(ProbeFinding finding);
QString appRoleWords(AppRole role);
/// What a role lets a person do in Bursar.
QString meaningWords(AppRole role);
/// Why a button does not act: `Your role does not allow it. It takes: administrator.`
QString roleNeededWords(Right right);

} // namespace bursar::desktop
