#include "domain/decision.h"

namespace bursar {

} // namespace bursar
