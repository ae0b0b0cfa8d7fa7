#pragma once

#include "simulator/json.h"

namespace bursar::simulator {

/// A row that is being made, or one field of it that is being looked for: values are made only where they are wanted.
class Row
{
public:
    /// All fields.
    Row() = default;
    /// Only this field.
    explicit Row(QByteArrayView wanted)
        : m_wanted(wanted)
        , m_wantsOne(true)
    {
    }

    template <class Read>
    void add(const char *name, Read read)
    {
        if (m_wantsOne && m_wanted != QByteArrayView(name))
            return;
        m_found = true;
        if (m_wantsOne)
            m_value = read();
        else
            m_members.emplace_back(name, read());
    }

    bool found() const { return m_found; }
    Json value() const { return m_value; }
    Json object() && { return Json::object(std::move(m_members)); }

private:
    QByteArrayView m_wanted;
    bool m_wantsOne = false;
    bool m_found = false;
    Json m_value;
    std::vector<Json::Member> m_members;
};

} // namespace bursar::simulator
