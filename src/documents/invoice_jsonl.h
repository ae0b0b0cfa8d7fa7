#pragma once

#include "domain/invoice.h"

namespace bursar::documents {

/// The invoice as one line of canonical JSON (RFC 8785) with a line feed behind it: what was hashed, and its hash.
QByteArray invoiceJsonLine(const Invoice &invoice);

} // namespace bursar::documents
