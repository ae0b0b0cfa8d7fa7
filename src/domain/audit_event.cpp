#include "domain/audit_event.h"

namespace bursar {

} // namespace bursar
