#include "domain/compiled_policy.h"

namespace bursar {

} // namespace bursar
