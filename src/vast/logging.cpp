#include "vast/logging.h"

namespace bursar::vast {

Q_LOGGING_CATEGORY(vastLog, "bursar.vast", QtInfoMsg)

} // namespace bursar::vast
