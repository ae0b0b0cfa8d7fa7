#include "foundation/chance.h"

#include <QRandomGenerator>

namespace bursar {

quint64 SeededChance::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

quint64 SystemChance::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace bursar
