#include "domain/rates.h"

namespace bursar {

} // namespace bursar
