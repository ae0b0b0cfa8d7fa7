#include "domain/policy_fields.h"

namespace bursar {

} // namespace bursar
