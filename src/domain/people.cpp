#include "domain/people.h"

namespace bursar {

} // namespace bursar
