#include "documents/invoice_jsonl.h"

#include "foundation/canonical_json.h"

namespace bursar::documents {

QByteArray invoiceJsonLine(const Invoice &invoice)
{
    return canonicalJson(toJson(invoice)) + '\n';
}

} // namespace bursar::documents
