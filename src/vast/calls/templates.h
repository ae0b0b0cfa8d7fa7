#pragma once

#include "domain/quantity.h"
#include "vast/call.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

/// A template, as far as one chooses by it. Its environment and its registry login are not read: they may be secrets.
struct Template
{
    qint64 id = 0; ///< stays
    QString hash; ///< `hash_id`: changes whenever the template is edited
    QString name;
    QString image;
    QString tag;
    QString description;
    QString runType;
    QString onStart; ///< redacted
    QString link;
    qint64 creator = 0;
    std::optional<Instant> createdAt;
    std::optional<Gigabytes> recommendedDisk;
    int timesCreated = 0;
    bool recommended = false;
    bool isPrivate = false;
    bool useSsh = false;
    bool useJupyterLab = false;
};

/// What to write into a template. Templates are public unless private: secrets belong elsewhere.
struct TemplateDraft
{
    QString name;
    QString image;
    QString tag;
    QString description;
    QString onStart;
    QString runType;
    QString environment; ///< docker flags as one text: `-e A=b -p 80:80`
    std::optional<Gigabytes> recommendedDisk;
    bool isPrivate = true;
};

/// A template by the two names it has.
struct TemplateName
{
    qint64 id = 0;
    QString hash;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// /api/v0/template/ · read: user_read, write: user_write · searching 3 s, writing nothing published · seen: docs,
// official client, Terraform provider.

/// `filters` is JSON as for offers (`{"recommended":{"eq":true}}`), or empty.
Call<Rows<Template>> searchTemplates(const QByteArray &filters);
Call<TemplateName> createTemplate(const TemplateDraft &draft);
/// By its present hash; the answer has the new one.
Call<TemplateName> changeTemplate(const QString &hash, const TemplateDraft &draft);
Call<bool> deleteTemplate(qint64 id);

} // namespace bursar::vast::calls
