#include "domain/decimal.h"

namespace bursar {

} // namespace bursar
