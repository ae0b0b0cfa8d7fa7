#include "desktop/access/keys_view.h"

#include "desktop/access/access_words.h"
#include "desktop/access/new_key_dialog.h"
#include "desktop/access/rotate_key_dialog.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QPushButton>

namespace bursar::desktop {

KeysView::KeysView(PageContext context, QWidget *parent)
    : KeysView(context, new KeyModel, parent)
{
}

KeysView::KeysView(PageContext context, KeyModel *model, QWidget *parent)
    : AccessListView(context, QStringLiteral("keys"), *model, parent)
    , m_model(model)
    , m_new(makeButton(tr("New key…"), QStringLiteral("newKeyButton"), ButtonKind::Primary, QStringLiteral("plus-lg"),
                       this))
    , m_review(makeButton(tr("Review…"), QStringLiteral("reviewKeyButton"), ButtonKind::Plain, {}, this))
    , m_rotate(makeButton(tr("Rotate…"), QStringLiteral("rotateKeyButton"), ButtonKind::Plain, {}, this))
    , m_revoke(makeButton(tr("Revoke…"), QStringLiteral("revokeKeyButton"), ButtonKind::Danger, {}, this))
{
    panel().addButton(m_revoke);
    panel().addButton(m_rotate, true);
    connect(m_new, &QPushButton::clicked, this, &KeysView::makeKey);
    connect(m_rotate, &QPushButton::clicked, this, &KeysView::rotate);
    connect(m_revoke, &QPushButton::clicked, this, &KeysView::revoke);
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (const governor::KeyView *view = m_model->keyAt(chosenRow()))
            askReview(view->accountName, view->known ? QString::number(view->number) : QString(), view->name);
    });
    using Kind = ColumnSpec::Kind;
    compose(tr("Keys at Vast.ai"),
            {{120, Kind::Text, true},
             {90, Kind::Text, false, 1},
             {150, Kind::Text, false, 2},
             {50, Kind::Number, false, 5},
             {110, Kind::Text, false, 3},
             {90, Kind::Whole, false, 6},
             {66, Kind::Number, false, 7},
             {84, Kind::Whole, false, 4}},
            QStringLiteral("key"),
            tr("No keys are known yet. Bursar lists them once an account is connected whose key may see keys."));
}

QString KeysView::title() const
{
    return tr("Keys");
}

QList<QWidget *> KeysView::headControls() const
{
    return {m_review, m_new};
}

void KeysView::takeFacts()
{
    m_model->show(*facts(), *snapshot());
    QStringList problems;
    for (const VendorAccess &list : facts()->state.lists)
        if (!list.problem.isEmpty())
            problems.append(list.problem);
    setHint(problems.join(QLatin1Char(' ')), ColourRole::Warn);
}

void KeysView::showChosen(int row)
{
    const governor::KeyView *view = m_model->keyAt(row);
    permit(*m_new, Right::Administer, snapshot() && snapshot()->teams.empty() ? tr("Make a team first.") : QString());
    permit(*m_review, Right::Administer, view == nullptr ? tr("Choose a key.") : QString());
    m_rotate->setVisible(view != nullptr);
    m_revoke->setVisible(view != nullptr);
    sheet().begin();
    if (view == nullptr) {
        panel().setTitle(tr("No key chosen"));
        panel().setSubtitle({});
        sheet().end();
        return;
    }
    permit(*m_rotate, Right::Administer);
    permit(*m_revoke, Right::Administer,
           view->isAccounts ? tr("Bursar itself calls with it. Rotate it instead.") : QString());
    panel().setTitle(view->name);
    panel().setSubtitle(tr("%1 of %2", "number of a key, account").arg(view->number).arg(view->accountName));
    sheet().fact(tr("Used by"), KeyModel::userOf(*view));
    sheet().fact(tr("Kept in"), KeyModel::placeOfKey(*view));
    if (!view->ownerName.isEmpty())
        sheet().fact(tr("Made for"), view->ownerName);
    if (view->createdAt)
        sheet().fact(tr("Made"), formats::shortTime(*view->createdAt, QTimeZone::utc()));
    sheet().fact(tr("Renew"), KeyModel::renewalOf(*view, facts()->state.at));
    if (!view->isListed)
        sheet().words(tr("Vast.ai does not list it: it was deleted there, or the list could not be read."),
                      TextRole::Small, ColourRole::Warn);
    showPermissions(*view);
    sheet().end();
}

void KeysView::showPermissions(const governor::KeyView &view)
{
    const auto needed = neededBy(view, *snapshot());
    sheet().hairline();
    sheet().heading(tr("May, and needs"));
    for (const QString &category : KeyPermissions::knownCategories()) {
        const bool granted = view.permissions.grants(category);
        const bool wanted = needed && needed->grants(category);
        if (granted && (wanted || !needed))
            sheet().iconWords(wanted ? QStringLiteral("check-circle-fill") : QStringLiteral("circle"),
                              wanted ? ColourRole::Ok : ColourRole::Muted, permissionWords(category));
        else if (granted)
            sheet().iconWords(QStringLiteral("exclamation-triangle"), ColourRole::Warn,
                              tr("%1: not needed", "permission").arg(permissionWords(category)));
        else if (wanted)
            sheet().iconWords(QStringLiteral("x-octagon-fill"), ColourRole::Bad,
                              tr("%1: needed, and missing", "permission").arg(permissionWords(category)));
    }
    if (!needed)
        sheet().words(tr("Nobody told Bursar what it is for, so what it needs is not known."), TextRole::Small,
                      ColourRole::Muted);
    sheet().hairline();
    const auto percent = view.score.percent();
    sheet().fact(tr("Used in 90 days"), percent ? tr("%1 %", "per cent").arg(*percent) : QStringLiteral("–"));
    QStringList unused;
    for (const QString &category : view.score.unused)
        unused.append(permissionWords(category));
    if (!unused.isEmpty())
        sheet().words(tr("Not used: %1.").arg(unused.join(QLatin1String(", "))), TextRole::Small, ColourRole::Muted);
    sheet().words(tr("Vast.ai's log tells of what changes something, not of what only reads."), TextRole::Small,
                  ColourRole::Muted);
    for (const QString &open : openEndWords(view.permissions))
        sheet().words(open, TextRole::Small, ColourRole::Muted);
}

void KeysView::makeKey()
{
    auto *dialog = new NewKeyDialog(*snapshot(), this);
    connect(dialog, &NewKeyDialog::submitted, this, [this, dialog] {
        order(
            dialog,
            [key = dialog->key()](governor::Governor &governor, const MemberId &by) {
                return governor.access().createKey(by, key);
            },
            tr("Asked for. The executor makes the key and tries it; see Requests."));
    });
    dialog->open();
}

void KeysView::rotate()
{
    const governor::KeyView *view = m_model->keyAt(chosenRow());
    if (view == nullptr)
        return;
    auto *dialog = new RotateKeyDialog(*view, facts()->state.at, this);
    connect(dialog, &RotateKeyDialog::submitted, this,
            [this, dialog, account = view->accountName, number = QString::number(view->number)] {
                order(
                    dialog,
                    [account, number, place = dialog->place(), isOwn = dialog->isOwn()](governor::Governor &governor,
                                                                                        const MemberId &by) {
                        return governor.access().rotateKey(by, account, number, place, isOwn);
                    },
                    tr("Asked for. The old key is revoked once the new one works; see Requests."));
            });
    dialog->open();
}

void KeysView::revoke()
{
    const governor::KeyView *view = m_model->keyAt(chosenRow());
    if (view == nullptr)
        return;
    const Confirmation question{tr("Revoke key %1?").arg(view->name),
                                tr("It stops at once, wherever it is used, and nobody can bring it back."), QString(),
                                tr("Revoke key"), true};
    prompter().confirm(this, question, [this, account = view->accountName, number = QString::number(view->number)] {
        order([account, number](governor::Governor &governor,
                                const MemberId &by) { return governor.access().revokeKey(by, account, number); },
              tr("Asked for. The executor deletes the key at Vast.ai; see Requests."));
    });
}

} // namespace bursar::desktop
