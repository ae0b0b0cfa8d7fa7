#include "domain/offer.h"

namespace bursar {

} // namespace bursar
