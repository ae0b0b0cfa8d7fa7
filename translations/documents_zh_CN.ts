<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>InvoiceDocument</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>收费对象</translation>
    </message>
    <message>
        <source>none, not issued</source>
        <translation>无，尚未开具</translation>
    </message>
    <message>
        <source>Document hash SHA-256: %1</source>
        <translation>文档哈希 SHA-256：%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Made with Bursar. An invoice gets its number when it is issued.</source>
        <translation>由 Bursar 生成。账单在开具时获得编号。</translation>
    </message>
    <message>
        <source>Issued with Bursar. An issued invoice never changes; corrections are credit notes.</source>
        <translation>由 Bursar 开具。已开具的账单不再更改；更正以贷项通知单进行。</translation>
    </message>
    <message>
        <source>No usage</source>
        <translation>无使用</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price %1</source>
        <translation>单价 %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>金额 %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>费用分摊单</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Amount credited</source>
        <translation>贷记金额</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Draft, estimated: some days have no charge from Vast.ai yet. Not for payment.</source>
        <translation>草稿（估算）：部分日期尚无 Vast.ai 的计费。请勿据此付款。</translation>
    </message>
    <message>
        <source>Draft: amounts may still change. Not for payment.</source>
        <translation>草稿：金额可能变动。请勿据此付款。</translation>
    </message>
    <message>
        <source>Tax ID %1</source>
        <translation>税号 %1</translation>
    </message>
    <message>
        <source>Cost centre %1</source>
        <translation>成本中心 %1</translation>
    </message>
    <message>
        <source>Team lead: %1</source>
        <translation>团队负责人：%1</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>尚未开具</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开具日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Rental account</source>
        <translation>租用账户</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Tax %1 %</source>
        <translation>税 %1%</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>加成</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>共享成本</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分摊</translation>
    </message>
    <message>
        <source>GPU time</source>
        <translation>GPU 时间</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB·月</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>This is a draft. Nothing is due.</source>
        <translation>这是草稿，无需付款。</translation>
    </message>
    <message>
        <source>Book against cost centre %1, internal allocation.</source>
        <translation>记入成本中心 %1，内部分摊。</translation>
    </message>
    <message>
        <source>No bank transfer is needed.</source>
        <translation>无需银行转账。</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>付款参考号：%1</translation>
    </message>
    <message>
        <source>Monthly budget %1, used %2 %.</source>
        <translation>月度预算 %1，已使用 %2%。</translation>
    </message>
    <message>
        <source>%1: %2, difference %3.</source>
        <translation>%1：%2，差额 %3。</translation>
    </message>
    <message>
        <source>Quantity and unit price explain an amount. The amount itself is the line&apos;s share of what Vast.ai charged, in whole cents, and may differ from their product by rounding.</source>
        <translation>数量与单价用于说明金额。金额本身是该行在 Vast.ai 计费中所占的份额，以整分计，可能因四舍五入与二者之积略有不同。</translation>
    </message>
    <message>
        <source>No instance was used in this period.</source>
        <translation>本期间未使用任何实例。</translation>
    </message>
    <message>
        <source>Amount of the draft</source>
        <translation>草稿金额</translation>
    </message>
    <message>
        <source>This amount is credited. Nothing is to be paid.</source>
        <translation>该金额为贷记，无需付款。</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>贷记单</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>冲销发票</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷记</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Reason of the credit: %1</source>
        <translation>贷记原因：%1</translation>
    </message>
    <message>
        <source>Cost that belongs to no team is shared among the teams; the line says by which method.</source>
        <translation>不属于任何团队的成本由各团队分摊；分摊方法见该行说明。</translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>折合 %1</translation>
    </message>
    <message>
        <source>%1, %2 instances</source>
        <translation>%1，%2 个实例</translation>
    </message>
    <message>
        <source>Shown in %1 at the rate %2 of %3. What is due is the amount in %4.</source>
        <translation>按 %3 的汇率 %2 折算为 %1。应付金额以 %4 为准。</translation>
    </message>
    <message>
        <source>Audit trail before this document: %1 events, root hash %2.</source>
        <translation>本文件之前的审计记录：%1 个事件，根哈希 %2。</translation>
    </message>
</context>
<context>
    <name>InvoiceLines</name>
    <message>
        <source>%1, instance %2</source>
        <translation>%1，实例 %2</translation>
    </message>
    <message>
        <source>Disk, instance %1</source>
        <translation>磁盘，实例 %1</translation>
    </message>
    <message>
        <source>Disk %1 GB, instance %2</source>
        <translation>磁盘 %1 GB，实例 %2</translation>
    </message>
    <message>
        <source>Upload, instance %1</source>
        <translation>上传，实例 %1</translation>
    </message>
    <message>
        <source>Download, instance %1</source>
        <translation>下载，实例 %1</translation>
    </message>
    <message>
        <source>Other charges of Vast.ai, instance %1</source>
        <translation>Vast.ai 其他费用，实例 %1</translation>
    </message>
    <message>
        <source>%1, as charged by Vast.ai</source>
        <translation>%1，按 Vast.ai 的收费</translation>
    </message>
    <message>
        <source>%1, with $%2 that Vast.ai charged without naming a meter</source>
        <translation>%1，其中 %2 美元为 Vast.ai 未注明计量项的费用</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>other charges</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>Credited late for %1: %2, instance %3</source>
        <translation>%1 的后补贷记：%2，实例 %3</translation>
    </message>
    <message>
        <source>Charged late for %1: %2, instance %3</source>
        <translation>%1 的后补费用：%2，实例 %3</translation>
    </message>
    <message>
        <source>Cost of no team in %1, shared in proportion to each team&apos;s own cost</source>
        <translation>%1 无团队归属的费用，按各团队自身费用比例分摊</translation>
    </message>
    <message>
        <source>Cost of no team in %1, shared evenly among the teams with cost</source>
        <translation>%1 无团队归属的费用，在有费用的团队间平均分摊</translation>
    </message>
    <message>
        <source>Cost of no team in %1, shared by fixed shares</source>
        <translation>%1 无团队归属的费用，按固定份额分摊</translation>
    </message>
    <message>
        <source>Cost of no team in %1</source>
        <translation>%1 无团队归属的费用</translation>
    </message>
    <message>
        <source>GPU not seen</source>
        <translation>未观测到 GPU</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Rented outside Bursar</source>
        <translation>在 Bursar 之外租用</translation>
    </message>
    <message>
        <source>Credit on invoice %1: %2</source>
        <translation>发票 %1 的贷记：%2</translation>
    </message>
</context>
</TS>
