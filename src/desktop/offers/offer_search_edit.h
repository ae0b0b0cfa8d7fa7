#pragma once

#include "desktop/offers/offer_criteria.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace bursar::desktop {

/// One field for words (`4090`, `Iceland`, an offer's number) and for conditions in Vast.ai's own grammar
/// (`num_gpus>=2 reliability>0.99`), whose fields it offers while they are typed.
class OfferSearchEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit OfferSearchEdit(QWidget *parent = nullptr);

    /// Sets the text, also while signals are blocked.
    void restore(const QString &text);
    /// Words to look for; empty while conditions are typed.
    QString words() const;
    /// The conditions, as long as they can be understood; else those that could be understood last.
    const OfferTerms &terms() const { return m_terms; }
    /// What is wrong with them, in a sentence; empty when nothing is.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// The bookmark was pressed: saved searches are wanted, under the field.
    void bookmarkPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void complete();
    void insert(const QString &completion);
    /// Where the piece begins that is being typed.
    qsizetype pieceBegin() const;
    static QString sentence(const OfferTerms::Mistake &mistake);

    QStringListModel *m_names;
    QCompleter *m_completer;
    OfferTerms m_terms;
    QString m_problem;
};

} // namespace bursar::desktop
