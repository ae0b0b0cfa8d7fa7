#include "domain/instance.h"

namespace bursar {

} // namespace bursar
