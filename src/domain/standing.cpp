#include "domain/standing.h"

namespace bursar {

} // namespace bursar
