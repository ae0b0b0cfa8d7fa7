#pragma once

#include "domain/gpu_name.h"
#include "domain/offer.h"
#include "foundation/expected.h"

#include <QStringList>

#include <vector>

namespace bursar {

/// Conditions as people type them into Vast.ai's own search: `num_gpus>=2 gpu_name in [RTX_4090,H100] verified=true`.
/// All of them must hold; there is no "or". `gpu_ram`, `cpu_ram` are typed in GB, `duration` in days, `_` in a word
/// means a blank, and `field=any` says nothing (grammar of the official command line, `vastai search offers`).
class OfferTerms
{
public:
    enum class Problem {
        UnknownField,
        NoComparison, ///< the field stands alone
        NoValue,
        NoNumber, ///< the field is compared with a number, and this is none
        NoYesOrNo,
        NoOrder, ///< words and yes/no are equal or not, never greater
        ListNotClosed,
        ListWithoutIn, ///< `=[A,B]`
    };
    /// What could not be understood, and where it begins.
    struct Mistake
    {
        Problem problem = Problem::NoValue;
        QString piece; ///< the field, or the value that does not fit
        QString nearest; ///< a field that may have been meant; may be empty
        int position = 0;
    };

    /// Whether a text is meant as conditions: it compares something. Else it is words to look for.
    static bool isMeantBy(QStringView text);
    static Expected<OfferTerms, Mistake> parse(const QString &text);
    /// Every field that can be asked for, sorted.
    static const QStringList &fieldNames();
    /// What `field` is usually compared with, to choose from: `true`, `false`; empty for numbers and words.
    static QStringList valuesOf(const QString &field);

    /// `truePrice` is what `dph` and `dph_total` mean; `now` is where `duration` begins. What the offer does not tell
    /// passes only "not equal" and "not in".
    bool hold(const Offer &offer, HourlyRate truePrice, Instant now) const;
    bool isEmpty() const { return m_terms.empty(); }
    friend bool operator==(const OfferTerms &, const OfferTerms &) = default;

private:
    enum class Comparison { Equal, NotEqual, Greater, GreaterOrEqual, Less, LessOrEqual, In, NotIn };
    struct Term
    {
        std::size_t field = 0; ///< place in the table of fields
        Comparison comparison = Comparison::Equal;
        std::vector<qint64> numbers; ///< in the field's unit
        QStringList words;
        std::vector<GpuPattern> gpus;
        friend bool operator==(const Term &, const Term &) = default;
    };
    class Parser;
    struct Field;
    static const std::vector<Field> &fields();
    static bool holds(const Term &term, const Offer &offer, HourlyRate truePrice, Instant now);

    std::vector<Term> m_terms;
};

} // namespace bursar
