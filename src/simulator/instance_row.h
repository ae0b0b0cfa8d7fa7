#pragma once

#include "simulator/json.h"
#include "simulator/marketplace.h"

namespace bursar::simulator {

/// Vast.ai's four status words, as a contract in its present phase shows them. Empty = null.
struct StatusWords
{
    QByteArray actual;
    QByteArray intended;
    QByteArray current;
    QByteArray next;
};
StatusWords statusWords(const Contract &contract, const Unknowns &unknowns);

/// True if instances have a column of that name that is stored, and can be filtered by; computed ones cannot.
bool isStoredInstanceColumn(const QByteArray &name);
/// One field of a contract's row; null for a name that is none.
Json instanceField(const Marketplace &market, const Contract &contract, const QByteArray &name);
/// The whole row in Vast.ai's spelling.
Json instanceRow(const Marketplace &market, const Contract &contract);

} // namespace bursar::simulator
