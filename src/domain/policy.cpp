#include "domain/policy.h"

namespace bursar {

} // namespace bursar
