#pragma once

#include "domain/people.h"

#include <QJsonArray>

namespace bursar {

/// What trying a call showed.
enum class ProbeFinding {
    Allowed,
    Refused,
    Unclear, ///< no answer, or one that says nothing about the permission
    NotTried, ///< a call of that kind could do harm, or the key is not here
};
QString toString(ProbeFinding finding); ///< `allowed`, `refused`, `unclear`, `not_tried`
std::optional<ProbeFinding> probeFindingFromText(QStringView text);

/// One call tried with one key.
struct ProbeCell
{
    QString category;
    QString call; ///< in words, English: `list instances`
    bool expected = false; ///< it should be allowed
    ProbeFinding found = ProbeFinding::NotTried;
    QString note; ///< why it is unclear or was not tried

    bool isTooMuch() const { return !expected && found == ProbeFinding::Allowed; }
    bool isTooLittle() const { return expected && found == ProbeFinding::Refused; }
    bool isSurprise() const { return isTooMuch() || isTooLittle(); }
    friend bool operator==(const ProbeCell &, const ProbeCell &) = default;
};

/// A quarter of a UTC year, `2026-Q4`.
struct Quarter
{
    int year = 0;
    int number = 0; ///< 1–4
    static Quarter at(Instant instant);
    static std::optional<Quarter> parse(QStringView text);
    QString toString() const;
    friend bool operator==(const Quarter &, const Quarter &) = default;
};

/// All that was tried with a key at a time.
struct KeyReview
{
    QString id;
    AccountId account;
    qint64 key = 0; ///< Vast.ai's number; 0: not known
    QString keyName;
    Instant at;
    Quarter quarter;
    std::vector<ProbeCell> cells;

    int surprises() const;
    friend bool operator==(const KeyReview &, const KeyReview &) = default;
};
QJsonArray toJson(const std::vector<ProbeCell> &cells);
std::optional<std::vector<ProbeCell>> probeCellsFromJson(const QJsonArray &json);

/// That a person has looked at the reviews of a quarter.
struct ReviewSignature
{
    Quarter quarter;
    Instant at;
    MemberId by;
    QString note;
    QStringList reviews; ///< their ids
    friend bool operator==(const ReviewSignature &, const ReviewSignature &) = default;
};

} // namespace bursar
