#include "domain/money.h"

namespace bursar {

} // namespace bursar
