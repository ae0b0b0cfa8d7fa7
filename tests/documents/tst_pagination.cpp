#include "documents/pagination.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace bursar::documents;

namespace {

struct Mark
{
    char what = ' '; ///< h header, c continued, b block
    int block = -1;
    qreal top = 0;
};

/// What stands where: the plan's paint functions write into it.
struct Book
{
    std::vector<Mark> marks;
    std::vector<std::vector<Mark>> pages;

    void read(const std::vector<PagePlan> &plans)
    {
        for (const PagePlan &plan : plans) {
            marks.clear();
            for (const std::function<void()> &paint : plan)
                paint();
            pages.push_back(marks);
        }
    }
};

PageFrame frameFor(Book &book)
{
    PageFrame frame;
    frame.firstTop = 60;
    frame.nextTop = 20;
    frame.bottom = 100;
    frame.headerHeight = 5;
    frame.continuedHeight = 4;
    frame.header = [&book](qreal top) { book.marks.push_back({'h', -1, top}); };
    frame.continued = [&book](qreal top, int) { book.marks.push_back({'c', -1, top}); };
    return frame;
}

/// Groups with as many rows as the list says, then the total.
std::vector<Block> blocksFor(Book &book, const std::vector<int> &groups)
{
    std::vector<Block> blocks;
    const auto add = [&](Block::Kind kind, qreal height, bool keep, int group) {
        const int number = static_cast<int>(blocks.size());
        blocks.push_back({kind, height, keep, group, [&book, number](qreal top) {
                              book.marks.push_back({'b', number, top});
                          }});
    };
    int group = 0;
    for (const int rows : groups) {
        add(Block::Kind::GroupHead, 6, true, group);
        for (int row = 0; row < rows; ++row)
            add(Block::Kind::Row, 7, false, group);
        ++group;
    }
    blocks.back().keepWithNext = true;
    add(Block::Kind::Text, 20, false, -1);
    add(Block::Kind::Text, 10, false, -1);
    return blocks;
}

} // namespace

class TestPagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsRules()
    {
        QVERIFY(rc::check("every block once, in order, inside the page, under a header, the total with a row", [] {
            std::vector<int> groups = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 30));
            if (groups.empty())
                groups = {1};
            Book book;
            const PageFrame frame = frameFor(book);
            const std::vector<Block> blocks = blocksFor(book, groups);
            book.read(paginate(blocks, frame));
            int expected = 0;
            const int total = static_cast<int>(blocks.size()) - 2;
            for (const std::vector<Mark> &page : book.pages) {
                bool header = false;
                for (const Mark &mark : page) {
                    header = header || mark.what == 'h';
                    if (mark.what != 'b')
                        continue;
                    const Block &block = blocks.at(static_cast<size_t>(mark.block));
                    RC_ASSERT(mark.block == expected++);
                    RC_ASSERT(mark.top + block.height <= frame.bottom);
                    RC_ASSERT(header || block.kind == Block::Kind::Text);
                    RC_ASSERT(header || mark.block != total);
                    RC_ASSERT(mark.block != total || page.front().what == 'h' || page.front().what == 'b');
                }
            }
            RC_ASSERT(expected == static_cast<int>(blocks.size()));
        }));
    }

    void continuesAGroupUnderItsName()
    {
        Book book;
        book.read(paginate(blocksFor(book, {12}), frameFor(book)));
        QVERIFY(book.pages.size() > 1);
        const std::vector<Mark> &second = book.pages.at(1);
        QCOMPARE(second.at(0).what, 'h');
        QCOMPARE(second.at(1).what, 'c');
        QCOMPARE(second.at(2).what, 'b');
    }

    void givesAPageForNothing()
    {
        Book book;
        QCOMPARE(paginate({}, frameFor(book)).size(), size_t{1});
    }

    void placesABlockThatIsTooHigh()
    {
        Book book;
        const std::vector<Block> blocks{{Block::Kind::Text, 500, false, -1, [](qreal) {}}};
        QVERIFY(paginate(blocks, frameFor(book)).size() <= 2);
    }
};

QTEST_GUILESS_MAIN(TestPagination)
#include "tst_pagination.moc"
