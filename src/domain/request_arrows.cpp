#include "domain/request.h"

#include <algorithm>

namespace bursar {

using State = RequestState;

const std::vector<RequestArrow> &requestArrows(RequestKind kind)
{
    static const std::vector<RequestArrow> rental{
        {State::Requested, State::Reserved, "the policy allows it: a slot and the money are held"},
        {State::Requested, State::AwaitingApproval, "a threshold or an exception wants a person"},
        {State::Requested, State::Denied, "the policy refuses it"},
        {State::Requested, State::Failed, "its offer is gone, or dearer than was tolerated"},
        {State::Requested, State::Cancelled, "it was taken back"},
        {State::Requested, State::Submitted, "its contract is there: this ledger was put back from a backup"},
        {State::AwaitingApproval, State::Approved, "a person lets it pass"},
        {State::AwaitingApproval, State::Rejected, "a person does not"},
        {State::AwaitingApproval, State::Failed, "its offer is gone"},
        {State::AwaitingApproval, State::Submitted, "its contract is there: this ledger was put back from a backup"},
        {State::AwaitingApproval, State::Cancelled, "it was taken back, or nobody answered"},
        {State::Approved, State::Reserved, "the policy of now allows it with what was granted"},
        {State::Approved, State::AwaitingApproval, "it has become dearer or breaks another rule"},
        {State::Approved, State::Denied, "the policy of now refuses it"},
        {State::Approved, State::Failed, "its offer is gone"},
        {State::Approved, State::Cancelled, "it was taken back"},
        {State::Approved, State::Submitted, "its contract is there: this ledger was put back from a backup"},
        {State::Reserved, State::Submitting, "the create call is about to be made"},
        {State::Reserved, State::Submitted, "its contract is there: this ledger was put back from a backup"},
        {State::Reserved, State::Failed, "it cannot be asked for"},
        {State::Reserved, State::Cancelled, "it was taken back"},
        {State::Submitting, State::Submitted, "a contract is there"},
        {State::Submitting, State::Failed, "Vast.ai refused, or it is proven that nothing was rented"},
        {State::Submitting, State::Cancelled, "it was taken back; what it rented all the same is destroyed"},
        {State::Submitted, State::Running, "it was seen running"},
        {State::Submitted, State::Failed, "it never ran"},
        {State::Submitted, State::Closed, "it went before it was seen running, and is charged"},
        {State::Submitted, State::Cancelled, "it was taken back while it loaded"},
        {State::Running, State::Closed, "it is gone and its last charge is read"},
    };
    static const std::vector<RequestArrow> command{
        {State::Requested, State::Submitting, "it costs nothing, or the policy has room for it"},
        {State::Requested, State::Closed, "nothing has to be asked of Vast.ai"},
        {State::Requested, State::AwaitingApproval, "it wants a person"},
        {State::Requested, State::Denied, "the policy has no room for it"},
        {State::Requested, State::Failed, "the instance is gone"},
        {State::Requested, State::Cancelled, "it was taken back"},
        {State::AwaitingApproval, State::Approved, "a person lets it pass"},
        {State::AwaitingApproval, State::Rejected, "a person does not"},
        {State::AwaitingApproval, State::Cancelled, "it was taken back, or nobody answered"},
        {State::Approved, State::Submitting, "the policy of now has room for it"},
        {State::Approved, State::AwaitingApproval, "it has become dearer or breaks another rule"},
        {State::Approved, State::Closed, "nothing has to be asked of Vast.ai"},
        {State::Approved, State::Denied, "the policy of now has none"},
        {State::Approved, State::Failed, "the instance is gone"},
        {State::Approved, State::Cancelled, "it was taken back"},
        {State::Submitting, State::Submitted, "Vast.ai has accepted it; a start also when it may have"},
        {State::Submitting, State::Failed, "Vast.ai refused, or whether it happened is not known"},
        {State::Submitting, State::Cancelled, "it was taken back before it was sent"},
        {State::Submitted, State::Closed, "the instance was seen to do it"},
        {State::Submitted, State::Failed, "it cannot come true any more"},
    };
    static const std::vector<RequestArrow> access{
        {State::Requested, State::Submitting, "its first call is about to be made"},
        {State::Requested, State::Failed, "there is nothing to do it to"},
        {State::Requested, State::Cancelled, "it was taken back"},
        {State::Submitting, State::Closed, "Vast.ai has done it"},
        {State::Submitting, State::Failed, "Vast.ai refused, or whether it happened is not known"},
    };
    static const std::vector<RequestArrow> decided{
        {State::Requested, State::AwaitingApproval, "it wants a person"},
        {State::AwaitingApproval, State::Approved, "a person lets it pass"},
        {State::AwaitingApproval, State::Rejected, "a person does not"},
        {State::AwaitingApproval, State::Cancelled, "it was taken back, or nobody answered"},
        {State::Approved, State::Closed, "it is made"},
        {State::Approved, State::Denied, "what it rests on has moved"},
    };
    static const std::vector<RequestArrow> transfer{
        {State::Requested, State::AwaitingApproval, "it takes two persons"},
        {State::AwaitingApproval, State::Approved, "a person lets it pass"},
        {State::AwaitingApproval, State::Rejected, "a person does not"},
        {State::AwaitingApproval, State::Cancelled, "it was taken back, or nobody answered"},
        {State::Approved, State::Closed, "budget: it is moved"},
        {State::Approved, State::Denied, "what it rests on has moved"},
        {State::Approved, State::Submitting, "credit: the call is about to be made"},
        {State::Approved, State::Cancelled, "credit: it was taken back before the call"},
        {State::Submitting, State::Closed, "credit: Vast.ai has moved it"},
        {State::Submitting, State::Failed, "credit: Vast.ai refused, or neither account shows it"},
    };
    switch (kind) {
    case RequestKind::Rental:
        return rental;
    case RequestKind::Command:
        return command;
    case RequestKind::Change:
        return decided;
    case RequestKind::Access:
        return access;
    case RequestKind::Transfer:
        break;
    }
    return transfer;
}

bool mayFollow(RequestKind kind, RequestState from, RequestState to)
{
    const std::vector<RequestArrow> &arrows = requestArrows(kind);
    return std::any_of(arrows.begin(), arrows.end(),
                       [from, to](const RequestArrow &arrow) { return arrow.from == from && arrow.to == to; });
}

} // namespace bursar
