#include "domain/invoice.h"

namespace bursar {

} // namespace bursar
