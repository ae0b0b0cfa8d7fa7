#include "domain/gpu_name.h"

namespace bursar {

} // namespace bursar
