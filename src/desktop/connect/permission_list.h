#pragma once

#include "governor/administration/administration.h"

#include <QWidget>

class QVBoxLayout;

namespace bursar::desktop {

/// What a key may do, one line each, with what is missing in words.
class PermissionList final : public QWidget
{
    Q_OBJECT
public:
    explicit PermissionList(QWidget *parent = nullptr);

    void showPermissions(const std::vector<governor::Administration::Permission> &permissions);

private:
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

/// `Search offers`: what was tried with an account's key, for people.
QString triedWords(const QString &name);

} // namespace bursar::desktop
