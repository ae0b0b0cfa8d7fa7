#pragma once

#include "documents/invoice_words.h"

namespace bursar::documents {

/// Lines that stand under one heading.
struct LineGroup
{
    QString title;
    std::vector<InvoiceLine> lines;
};

/// An invoice's lines as its pages show them: under their instances in the order in which they first appear, or under
/// the headings that the team's terms ask for, by name, where those of one meter and GPU are one line with the sum of
/// their quantities. Then shared cost and corrections.
std::vector<LineGroup> lineGroups(const InvoiceWords &words);

} // namespace bursar::documents
