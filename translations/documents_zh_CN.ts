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
</context>
</TS>
