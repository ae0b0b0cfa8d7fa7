#include "domain/ids.h"

namespace bursar {

} // namespace bursar
