#include "ctl/command_rights.h"

#include <algorithm>
#include <array>

namespace bursar::ctl {

namespace {

struct Rule
{
    const char *beginning; ///< of the command's name
    std::optional<Right> right;
};

// The first that fits.
constexpr std::array rules{
    Rule{"init", std::nullopt},
    Rule{"sample", std::nullopt},
    Rule{"simulate", std::nullopt},
    Rule{"tour", std::nullopt},
    Rule{"doctor", std::nullopt},
    Rule{"backup", std::nullopt},
    Rule{"restore", std::nullopt},
    Rule{"broker", std::nullopt}, // the executor itself, and what wakes it
    Rule{"sync", std::nullopt},
    Rule{"member list", Right::Read},
    Rule{"member", Right::Administer},
    Rule{"role list", Right::Read},
    Rule{"role show", Right::Read},
    Rule{"role", Right::Administer},
    Rule{"key list", Right::Verify},
    Rule{"key reviews", Right::Verify},
    Rule{"key sign", Right::Verify},
    Rule{"key export", Right::Verify},
    Rule{"key", Right::Administer},
    Rule{"account list", Right::Read},
    Rule{"account audit", Right::Verify},
    Rule{"account", Right::Administer},
    Rule{"organisation show", Right::Read},
    Rule{"organisation", Right::Administer},
    Rule{"notification list", Right::Read},
    Rule{"notification show", Right::Read},
    Rule{"notification acknowledge", Right::Read},
    Rule{"notification", Right::Administer},
    Rule{"audit list", Right::Read},
    Rule{"audit", Right::Verify},
    Rule{"team list", Right::Read},
    Rule{"team show", Right::Read},
    Rule{"team export", Right::Read},
    Rule{"team billing", Right::Invoice},
    Rule{"team", Right::Govern},
    Rule{"holidays list", Right::Read},
    Rule{"holidays", Right::Govern},
    Rule{"policy set", Right::Govern},
    Rule{"policy apply", Right::Govern},
    Rule{"policy", Right::Read},
    Rule{"budget show", Right::Read},
    Rule{"budget history", Right::Read},
    Rule{"budget transfer", Right::Ask},
    Rule{"budget", Right::Govern},
    Rule{"rental-template list", Right::Read},
    Rule{"rental-template", Right::Rent},
    Rule{"rent", Right::Rent},
    Rule{"request", Right::Read}, // who may answer or cancel it depends on what it asks for
    Rule{"instance list", Right::Read},
    Rule{"instance show", Right::Read},
    Rule{"instance logs", Right::Read},
    Rule{"instance assign", Right::Govern},
    Rule{"instance", Right::Rent},
    Rule{"price-increase list", Right::Read},
    Rule{"price-increase", Right::Rent},
    Rule{"invoice list", Right::Read},
    Rule{"invoice show", Right::Read},
    Rule{"invoice", Right::Invoice},
    Rule{"month status", Right::Read},
    Rule{"month", Right::Invoice},
    Rule{"", Right::Read},
};

} // namespace

std::optional<Right> rightOf(const Command &command)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [&command](const Rule &each) {
        return command.name.startsWith(QLatin1String(each.beginning));
    });
    return rule == rules.end() ? std::nullopt : rule->right;
}

} // namespace bursar::ctl
