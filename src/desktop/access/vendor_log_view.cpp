#include "desktop/access/vendor_log_view.h"

#include "desktop/access/access_words.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

namespace bursar::desktop {

namespace {

/// A call's arguments, a line each.
QStringList argumentLines(const QString &json)
{
    QStringList lines;
    const QJsonObject arguments = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto each = arguments.begin(); each != arguments.end(); ++each)
        lines.append(QStringLiteral("%1: %2").arg(each.key(), each.value().toVariant().toString()));
    return lines;
}

} // namespace

VendorLogView::VendorLogView(PageContext context, QWidget *parent)
    : VendorLogView(context, new VendorCallModel, parent)
{
}

VendorLogView::VendorLogView(PageContext context, VendorCallModel *model, QWidget *parent)
    : AccessListView(context, QStringLiteral("log"), *model, parent)
    , m_model(model)
    , m_request(makeButton(tr("Show request"), QStringLiteral("callRequestButton"), ButtonKind::Plain, {}, this))
{
    panel().addButton(m_request, true);
    connect(m_request, &QPushButton::clicked, this, [this] {
        if (const governor::VendorCallView *view = m_model->callAt(chosenRow()))
            Q_EMIT wantsToGo({PageId::Requests, {}, view->call.request, {}});
    });
    using Kind = ColumnSpec::Kind;
    compose(tr("Vast.ai's log"),
            {{120, Kind::Whole},
             {90, Kind::Text, false, 2},
             {100, Kind::Text, false, 3},
             {140, Kind::Text, true},
             {90, Kind::Text, false, 1},
             {130, Kind::Text}},
            QStringLiteral("journal-check"),
            tr("Vast.ai has noted no call that changed something. The executor reads the log while it runs."));
}

QString VendorLogView::title() const
{
    return tr("Vast.ai's log");
}

void VendorLogView::takeFacts()
{
    m_model->show(facts()->state, *snapshot());
    const int flagged = m_model->flagged();
    setHint(flagged == 0
                ? QString()
                : tr("Nobody here asked for %n calls. Whoever made them has a key of the account.", nullptr, flagged),
            ColourRole::Warn);
}

void VendorLogView::showChosen(int row)
{
    const governor::VendorCallView *view = m_model->callAt(row);
    m_request->setVisible(view != nullptr && !isFlagged(*view));
    sheet().begin();
    if (view == nullptr) {
        panel().setTitle(tr("No call chosen"));
        panel().setSubtitle({});
        sheet().end();
        return;
    }
    const VendorCall &call = view->call;
    const QString category = categoryOfRoute(call.route);
    panel().setTitle(category.isEmpty() ? tr("A call") : permissionWords(category));
    panel().setSubtitle(view->accountName);
    sheet().fact(tr("At"), formats::shortTime(call.at, QTimeZone::utc()));
    sheet().fact(tr("Key"), VendorCallModel::keyOf(*view));
    sheet().fact(tr("From"), call.address.isEmpty() ? QStringLiteral("–") : call.address);
    sheet().words(call.route, TextRole::Mono, ColourRole::Text);
    for (const QString &line : argumentLines(call.arguments))
        sheet().words(line, TextRole::Mono, ColourRole::Muted);
    sheet().hairline();
    if (isFlagged(*view))
        sheet().words(tr("No request here explains this call. If nobody made it at Vast.ai's console, rotate the key."),
                      TextRole::Body, ColourRole::Warn);
    else
        sheet().words(tr("Asked for by: %1.").arg(askedForBy(*view, *snapshot())), TextRole::Body, ColourRole::Text);
    sheet().end();
}

} // namespace bursar::desktop
