#include "documents/pagination.h"

namespace bursar::documents {

namespace {

class Paginator
{
public:
    explicit Paginator(const PageFrame &frame)
        : m_frame(frame)
        , m_pages(1)
        , m_top(frame.firstTop)
    {
    }

    /// Blocks that stand on one page together, from `first` to before `last`.
    void place(const std::vector<Block> &blocks, size_t first, size_t last)
    {
        qreal height = 0;
        for (size_t i = first; i < last; ++i)
            height += blocks.at(i).height;
        if (m_top + leadHeight(blocks.at(first)) + height > m_frame.bottom && (m_used || m_pages.size() == 1))
            newPage();
        placeLead(blocks.at(first));
        for (size_t i = first; i < last; ++i)
            placeBlock(blocks.at(i));
    }

    std::vector<PagePlan> takePages() { return std::move(m_pages); }

private:
    bool needsHeader(const Block &block) const { return block.kind != Block::Kind::Text && !m_headerStands; }
    bool continues(const Block &block) const
    {
        return block.kind == Block::Kind::Row && needsHeader(block) && m_lastGroup == block.group;
    }
    qreal leadHeight(const Block &block) const
    {
        return (needsHeader(block) ? m_frame.headerHeight : 0) + (continues(block) ? m_frame.continuedHeight : 0);
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_top = m_frame.nextTop;
        m_headerStands = false;
        m_used = false;
    }

    void placeLead(const Block &block)
    {
        const bool goesOn = continues(block);
        if (needsHeader(block)) {
            add([paint = m_frame.header, top = m_top] { paint(top); }, m_frame.headerHeight);
            m_headerStands = true;
        }
        if (goesOn)
            add([paint = m_frame.continued, top = m_top, group = block.group] { paint(top, group); },
                m_frame.continuedHeight);
    }

    void placeBlock(const Block &block)
    {
        if (block.kind != Block::Kind::Text)
            m_lastGroup = block.group;
        add([paint = block.paint, top = m_top] { paint(top); }, block.height);
    }

    void add(std::function<void()> paint, qreal height)
    {
        m_pages.back().push_back(std::move(paint));
        m_top += height;
        m_used = true;
    }

    const PageFrame &m_frame;
    std::vector<PagePlan> m_pages;
    qreal m_top = 0;
    bool m_headerStands = false;
    bool m_used = false;
    int m_lastGroup = -1;
};

} // namespace

std::vector<PagePlan> paginate(const std::vector<Block> &blocks, const PageFrame &frame)
{
    Paginator paginator(frame);
    for (size_t first = 0; first < blocks.size();) {
        size_t last = first + 1;
        while (last < blocks.size() && blocks.at(last - 1).keepWithNext)
            ++last;
        paginator.place(blocks, first, last);
        first = last;
    }
    return paginator.takePages();
}

} // namespace bursar::documents
