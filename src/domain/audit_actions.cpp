#include "domain/audit_actions.h"

namespace bursar {

} // namespace bursar
