#include "domain/request.h"

namespace bursar {

} // namespace bursar
