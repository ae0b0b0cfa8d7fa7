#include "domain/periods.h"

namespace bursar {

} // namespace bursar
