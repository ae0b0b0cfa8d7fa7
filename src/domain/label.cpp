#include "domain/label.h"

namespace bursar {

} // namespace bursar
