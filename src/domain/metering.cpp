#include "domain/metering.h"

namespace bursar {

} // namespace bursar
