<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>see instances, logs and volumes</source>
        <translation>查看实例、日志和存储卷</translation>
    </message>
    <message>
        <source>rent, stop and destroy instances</source>
        <translation>租用、停止和销毁实例</translation>
    </message>
    <message>
        <source>see balance, keys and templates</source>
        <translation>查看余额、密钥和模板</translation>
    </message>
    <message>
        <source>make and delete keys and templates</source>
        <translation>创建和删除密钥与模板</translation>
    </message>
    <message>
        <source>see charges and invoices</source>
        <translation>查看扣费和账单</translation>
    </message>
    <message>
        <source>send credit away</source>
        <translation>转出余额</translation>
    </message>
    <message>
        <source>see machines that are let</source>
        <translation>查看出租的机器</translation>
    </message>
    <message>
        <source>let machines</source>
        <translation>出租机器</translation>
    </message>
    <message>
        <source>search offers, read the log, also rent</source>
        <translation>搜索报价、读取日志，也能租用</translation>
    </message>
    <message>
        <source>see members and roles</source>
        <translation>查看成员和角色</translation>
    </message>
    <message>
        <source>change members and roles</source>
        <translation>更改成员和角色</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <comment>permission</comment>
        <translation>%1（部分）</translation>
    </message>
    <message>
        <source>Whoever searches offers with it can also rent past the policy: Vast.ai has no narrower permission. Bursar shows such rentals as strangers.</source>
        <translation>用它搜索报价的人也能绕过策略租用：Vast.ai 没有更窄的权限。Bursar 会将此类租用显示为陌生实例。</translation>
    </message>
    <message>
        <source>It rents any GPU at any price: Vast.ai's keys have no spending limit. Keep it where only the executor reads it.</source>
        <translation>它能以任意价格租用任意 GPU：Vast.ai 的密钥没有支出上限。请保存在只有执行程序能读取的位置。</translation>
    </message>
    <message>
        <source>It makes further keys, which nobody here would hold.</source>
        <translation>它能创建更多密钥，而这里无人保管。</translation>
    </message>
    <message>
        <source>It sends credit away, and that cannot be undone.</source>
        <translation>它能转出余额，且无法撤销。</translation>
    </message>
    <message>
        <source>list instances</source>
        <translation>列出实例</translation>
    </message>
    <message>
        <source>stop instance 0, which nobody has</source>
        <translation>停止无人拥有的实例 0</translation>
    </message>
    <message>
        <source>read the account</source>
        <translation>读取账户</translation>
    </message>
    <message>
        <source>list keys</source>
        <translation>列出密钥</translation>
    </message>
    <message>
        <source>delete key 0, which nobody has</source>
        <translation>删除无人拥有的密钥 0</translation>
    </message>
    <message>
        <source>read charges</source>
        <translation>读取扣费</translation>
    </message>
    <message>
        <source>send $0 to nobody</source>
        <translation>向无人转出 $0</translation>
    </message>
    <message>
        <source>read Vast.ai's log</source>
        <translation>读取 Vast.ai 的日志</translation>
    </message>
    <message>
        <source>rent by launch_instance</source>
        <translation>通过 launch_instance 租用</translation>
    </message>
    <message>
        <source>list members</source>
        <translation>列出成员</translation>
    </message>
    <message>
        <source>remove member 0, whom nobody has</source>
        <translation>移除无人拥有的成员 0</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>团队负责人</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Sees the team.</source>
        <translation>查看团队。</translation>
    </message>
    <message>
        <source>Sees the team, rents for it and asks for budget.</source>
        <translation>查看团队，为其租用并申请预算。</translation>
    </message>
    <message>
        <source>Changes teams, policies and budgets, answers requests, rents.</source>
        <translation>更改团队、策略和预算，答复请求，租用。</translation>
    </message>
    <message>
        <source>Makes invoices, closes months, verifies the audit trail, signs reviews.</source>
        <translation>开具发票、月结、验证审计日志、签署审查。</translation>
    </message>
    <message>
        <source>Sees everything, verifies the audit trail, signs reviews.</source>
        <translation>查看一切，验证审计日志，签署审查。</translation>
    </message>
    <message>
        <source>Changes the organisation, accounts, keys and members.</source>
        <translation>更改组织、账户、密钥和成员。</translation>
    </message>
    <message>
        <source>Your role does not allow it. It takes: %1.</source>
        <translation>您的角色不允许此操作。需要：%1。</translation>
    </message>
    <message>
        <source>more that Bursar does not understand</source>
        <comment>permission</comment>
        <translation>还有 Bursar 不理解的内容</translation>
    </message>
    <message>
        <source>Vast.ai says something of it that this version of Bursar does not understand (%1): it may allow more than is shown.</source>
        <translation>Vast.ai 对它的说明中有此版本的 Bursar 不理解的内容（%1）：它允许的可能比显示的更多。</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>%1 has used its hour</source>
        <translation>%1 已用完小时预算</translation>
    </message>
    <message>
        <source>%1 has used its day</source>
        <translation>%1 已用完日预算</translation>
    </message>
    <message>
        <source>%1 has used its week</source>
        <translation>%1 已用完周预算</translation>
    </message>
    <message>
        <source>%1 has used its month</source>
        <translation>%1 已用完月度预算</translation>
    </message>
    <message>
        <source>%1 has used its quarter</source>
        <translation>%1 已用完季度预算</translation>
    </message>
    <message>
        <source>%1 has used its budget</source>
        <translation>%1 已用完预算</translation>
    </message>
    <message>
        <source>New rentals pause until the budget is raised</source>
        <translation>提高预算前暂停新租用</translation>
    </message>
    <message>
        <source>New rentals pause until an hour costs less</source>
        <translation>每小时成本下降前暂停新租用</translation>
    </message>
    <message>
        <source>New rentals pause until %1</source>
        <translation>新租用暂停至 %1</translation>
    </message>
    <message>
        <source>Show instances</source>
        <translation>查看实例</translation>
    </message>
    <message>
        <source>Approval wanted by %1</source>
        <translation>%1 请求审批</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n requests failed since yesterday</source>
        <translation>
            <numerusform>自昨天起有 %n 个申请失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances lost their host</source>
        <translation>
            <numerusform>%n 个实例的主机离线</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost nothing while it is offline</source>
        <translation>主机离线期间不产生费用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n strangers on the account</source>
        <translation>
            <numerusform>账户中有 %n 个外来实例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 per hour</source>
        <translation>%1，每小时 %2</translation>
    </message>
    <message>
        <source>%1 per hour together</source>
        <translation>合计每小时 %1</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has money for %n days</source>
        <translation>
            <numerusform>%1 的余额可用 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Vast.ai stops instances when it is used up</source>
        <translation>余额用完后 Vast.ai 会停止实例</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation>未连接账户</translation>
    </message>
    <message>
        <source>Nothing can be rented without one</source>
        <translation>没有账户无法租用</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>连接 Vast.ai…</translation>
    </message>
    <message>
        <source>There is no team yet</source>
        <translation>还没有团队</translation>
    </message>
    <message>
        <source>Rentals belong to teams</source>
        <translation>租用归属于团队</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>新建团队…</translation>
    </message>
    <message>
        <source>Decide about instance %1: many would stop at once</source>
        <translation>请决定实例 %1：将有多台同时停止</translation>
    </message>
    <message>
        <source>Instance %1 stops at %2</source>
        <comment>instance, time</comment>
        <translation>实例 %1 将于 %2 停止</translation>
    </message>
    <message>
        <source>Instance %1 breaks a rule</source>
        <translation>实例 %1 违反了规则</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认已知</translation>
    </message>
    <message>
        <source>Notices by e-mail do not arrive</source>
        <translation>邮件通知无法送达</translation>
    </message>
    <message>
        <source>Notices to the webhook do not arrive</source>
        <translation>Webhook 通知无法送达</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 let it pass until %2</source>
        <comment>person, time</comment>
        <translation>%1 已放行,至 %2</translation>
    </message>
    <message>
        <source>%1 let it pass</source>
        <translation>%1 已放行</translation>
    </message>
    <message>
        <source>%1 runs with an exception</source>
        <translation>%1 以例外方式运行</translation>
    </message>
    <message>
        <source>%1, answer by %2</source>
        <comment>machine, time</comment>
        <translation>%1，请在 %2 前答复</translation>
    </message>
    <message>
        <source>%1: a host wants %2 a day more</source>
        <comment>team, amount</comment>
        <translation>%1：主机每天要多收 %2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>%1 has a raised budget: %2</source>
        <comment>owner, amount</comment>
        <translation>%1 的预算已提高：%2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>budget, time</comment>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1 has little money left</source>
        <translation>%1 余额不多</translation>
    </message>
    <message>
        <source>Vast.ai stops what runs there on %1</source>
        <translation>Vast.ai 将于 %1 停止其中运行的一切</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>新增行</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>成本中心</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
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
        <source>In force from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Filled afterwards</source>
        <translation>事后补录</translation>
    </message>
    <message>
        <source>GPU time</source>
        <translation>GPU 时间</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Key kept in</source>
        <translation>密钥保存在</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>账单编号</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>策略版本</translation>
    </message>
    <message>
        <source>True price</source>
        <translation>实际单价</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Rental type</source>
        <translation>租用类型</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What a rule was and what it is now</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Instance %1, %2</source>
        <comment>instance, day</comment>
        <translation>实例 %1，%2</translation>
    </message>
</context>
<context>
    <name>AuditSummary</name>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Asked for an instance</source>
        <translation>申请一个实例</translation>
    </message>
    <message>
        <source>The policy does not allow it</source>
        <translation>策略不允许</translation>
    </message>
    <message>
        <source>The policy allows it, and its budget is held</source>
        <translation>策略允许，预算已预留</translation>
    </message>
    <message>
        <source>Asked Vast.ai again (try %1)</source>
        <translation>再次请求 Vast.ai（第 %1 次）</translation>
    </message>
    <message>
        <source>Asked Vast.ai</source>
        <translation>已请求 Vast.ai</translation>
    </message>
    <message>
        <source>It did not work, and nobody said why</source>
        <translation>操作失败，原因不明</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 % of the day's budget are used: %2 of %3</source>
        <translation>日预算已使用 %1 %：%2，共 %3</translation>
    </message>
    <message>
        <source>%1 % of the week's budget are used: %2 of %3</source>
        <translation>周预算已使用 %1 %：%2，共 %3</translation>
    </message>
    <message>
        <source>%1 % of the month's budget are used: %2 of %3</source>
        <translation>月度预算已使用 %1 %：%2，共 %3</translation>
    </message>
    <message>
        <source>%1 % of the quarter's budget are used: %2 of %3</source>
        <translation>季度预算已使用 %1 %：%2，共 %3</translation>
    </message>
    <message>
        <source>%1 % of a budget are used: %2 of %3</source>
        <translation>预算已使用 %1 %：%2，共 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>版本 %1：%2</translation>
    </message>
    <message>
        <source>Saved anew</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Instance %1 has no planned end</source>
        <translation>实例 %1 没有计划结束时间</translation>
    </message>
    <message>
        <source>Instance %1 runs</source>
        <translation>实例 %1 正在运行</translation>
    </message>
    <message>
        <source>Taken back before it was rented</source>
        <translation>租用前已撤回</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>发送前已撤回</translation>
    </message>
    <message>
        <source>To be taken back if nothing is rented yet</source>
        <translation>如尚未租用则撤回</translation>
    </message>
    <message>
        <source>Instance %1 was rented, but no request needs it: it is destroyed</source>
        <translation>实例 %1 已租用但没有申请需要它：将被销毁</translation>
    </message>
    <message>
        <source>Instance %1 belongs to %2 from %3 on</source>
        <comment>instance, team, day</comment>
        <translation>实例 %1 自 %3 起归属 %2</translation>
    </message>
    <message>
        <source>Instance %1 has another note</source>
        <translation>实例 %1 的备注已修改</translation>
    </message>
    <message>
        <source>The books begin here</source>
        <translation>账本由此开始</translation>
    </message>
    <message>
        <source>The books were restored from a backup</source>
        <translation>账本已从备份恢复</translation>
    </message>
    <message>
        <source>An account at %1</source>
        <translation>位于 %1 的账户</translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Cost centre %1</source>
        <translation>成本中心 %1</translation>
    </message>
    <message>
        <source>The team %1 is new</source>
        <translation>新建团队 %1</translation>
    </message>
    <message>
        <source>It rents no more; its history stays</source>
        <translation>不再租用；历史记录保留</translation>
    </message>
    <message>
        <source>Invoice %1 over %2</source>
        <comment>number, amount</comment>
        <translation>账单 %1，金额 %2</translation>
    </message>
    <message>
        <source>Invoice %1, although charges are missing or fresh: %2</source>
        <comment>number, reason</comment>
        <translation>账单 %1（计费缺失或尚新）：%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>machines, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, offer %2</source>
        <comment>amount, offer</comment>
        <translation>%1，报价 %2</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>instance</comment>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>instance</comment>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <comment>instance</comment>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Destroy %1</source>
        <comment>instance</comment>
        <translation>销毁 %1</translation>
    </message>
    <message>
        <source>Change the note on %1</source>
        <comment>instance</comment>
        <translation>修改 %1 的备注</translation>
    </message>
    <message>
        <source>Let %1 run until %2</source>
        <comment>instance, time</comment>
        <translation>让 %1 运行至 %2</translation>
    </message>
    <message>
        <source>Move the end of %1</source>
        <comment>instance</comment>
        <translation>调整 %1 的结束时间</translation>
    </message>
    <message>
        <source>%1 on %2, instance %3 (%4)</source>
        <comment>amount, day, instance, new or before</comment>
        <translation>%1，%2，实例 %3（%4）</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n days of instances (all new)</source>
        <translation>
            <numerusform>%1，%n 个实例日（全部新增）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n days of instances (%2 new, %3 changed)</source>
        <translation>
            <numerusform>%1，%n 个实例日（新增 %2，变更 %3）</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;$0.01, instance %1</source>
        <translation>&lt;$0.01，实例 %1</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <comment>amount, instance</comment>
        <translation>%1，实例 %2</translation>
    </message>
    <message>
        <source>Until %1, instance %2</source>
        <comment>time, instance</comment>
        <translation>至 %1，实例 %2</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>Last charge is read</source>
        <translation>最后一笔计费已读取</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <comment>machines, instance</comment>
        <translation>%1，实例 %2</translation>
    </message>
    <message>
        <source>%1, instance %2: not rented by Bursar</source>
        <comment>machines, instance</comment>
        <translation>%1，实例 %2：非 Bursar 租用</translation>
    </message>
    <message>
        <source>Instance %1 is gone</source>
        <translation>实例 %1 已不存在</translation>
    </message>
    <message>
        <source>Works with Bursar now</source>
        <translation>开始使用 Bursar</translation>
    </message>
    <message>
        <source>Instance %1: %2</source>
        <comment>instance, reason</comment>
        <translation>实例 %1：%2</translation>
    </message>
    <message>
        <source>%1 lets it pass at %2</source>
        <comment>person, amount</comment>
        <translation>%1 以 %2 批准</translation>
    </message>
    <message>
        <source>Not approved: %1</source>
        <translation>未批准：%1</translation>
    </message>
    <message>
        <source>Instance %1 stops at %2: %3</source>
        <comment>instance, time, reason</comment>
        <translation>实例 %1 将于 %2 停止：%3</translation>
    </message>
    <message>
        <source>Too many would stop at once; a person decides about instance %1: %2</source>
        <translation>同时停止的实例过多，实例 %1 由人决定：%2</translation>
    </message>
    <message>
        <source>Instance %1 may run on: %2</source>
        <comment>instance, reason</comment>
        <translation>实例 %1 可以继续运行：%2</translation>
    </message>
    <message>
        <source>A budget above the teams changed: %1</source>
        <comment>reason</comment>
        <translation>团队之上的预算已更改：%1</translation>
    </message>
    <message>
        <source>%1 % of a budget are spent or committed: %2 and %3 of %4</source>
        <translation>预算的 %1 % 已支出或已承诺：%2 和 %3，共 %4</translation>
    </message>
    <message>
        <source>%1 % of a budget are expected: %2 of %3</source>
        <translation>预计用到预算的 %1 %：%2，共 %3</translation>
    </message>
    <message>
        <source>Instance %1 is to be stopped</source>
        <translation>实例 %1 即将被停止</translation>
    </message>
    <message>
        <source>Request %1 waits for approval</source>
        <translation>请求 %1 等待审批</translation>
    </message>
    <message>
        <source>The executor has lost an account's key</source>
        <translation>执行程序失去了某个账户的密钥</translation>
    </message>
    <message>
        <source>Taken note of</source>
        <translation>已确认知悉</translation>
    </message>
    <message>
        <source>Accept the dearer price of %1</source>
        <comment>instance</comment>
        <translation>接受 %1 的涨价</translation>
    </message>
    <message>
        <source>Reject the dearer price of %1</source>
        <comment>instance</comment>
        <translation>拒绝 %1 的涨价</translation>
    </message>
    <message>
        <source>Prepay %1</source>
        <comment>instance</comment>
        <translation>预付 %1</translation>
    </message>
    <message>
        <source>Instance %1 saves %2 a day until %3</source>
        <comment>instance, amount, time</comment>
        <translation>实例 %1 每天节省 %2,直到 %3</translation>
    </message>
    <message>
        <source>Instance %1 was started again: %2 a day are not saved any more</source>
        <comment>instance, amount</comment>
        <translation>实例 %1 又启动了:不再每天节省 %2</translation>
    </message>
    <message>
        <source>Request %1 asks for another policy or budget</source>
        <translation>请求 %1 要求更改策略或预算</translation>
    </message>
    <message>
        <source>Request %1 waits for a second person</source>
        <translation>请求 %1 正在等待第二个人</translation>
    </message>
    <message>
        <source>Request %1 is approved</source>
        <translation>请求 %1 已批准</translation>
    </message>
    <message>
        <source>Request %1 is not approved</source>
        <translation>请求 %1 未获批准</translation>
    </message>
    <message>
        <source>Request %1 is outdated: what it changes has moved meanwhile</source>
        <translation>请求 %1 已过时：其更改的内容已有变动</translation>
    </message>
    <message>
        <source>Request %1 is carried out</source>
        <translation>请求 %1 已执行</translation>
    </message>
    <message>
        <source>Request %1 is taken back</source>
        <translation>请求 %1 已撤回</translation>
    </message>
    <message>
        <source>Somebody else should answer request %1</source>
        <translation>请求 %1 应由其他人答复</translation>
    </message>
    <message>
        <source>Budget has moved by request %1</source>
        <translation>预算已按请求 %1 转移</translation>
    </message>
    <message>
        <source>Recycle %1</source>
        <comment>instance</comment>
        <translation>重建 %1</translation>
    </message>
    <message>
        <source>Change the bid of %1</source>
        <comment>instance</comment>
        <translation>更改 %1 的出价</translation>
    </message>
    <message>
        <source>Vast.ai need not stop instance %1</source>
        <translation>Vast.ai 无需再停止实例 %1</translation>
    </message>
    <message>
        <source>Vast.ai itself stops instance %1 at %2</source>
        <comment>instance, time</comment>
        <translation>Vast.ai 将于 %2 自行停止实例 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n holidays are listed now</source>
        <translation>
            <numerusform>现已列出 %n 个节假日</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit note %1: %2</source>
        <comment>number, reason</comment>
        <translation>贷项通知单 %1：%2</translation>
    </message>
    <message>
        <source>Correction of %1 for %2: %3</source>
        <comment>amount, month, reason</comment>
        <translation>对 %2 更正 %1：%3</translation>
    </message>
    <message>
        <source>What the invoices of %1 say and add has changed</source>
        <translation>%1 的发票内容与附加费已更改</translation>
    </message>
    <message>
        <source>How cost of no team is shared: %1</source>
        <comment>reason</comment>
        <translation>无归属费用的分摊方式：%1</translation>
    </message>
    <message>
        <source>%1 of %2 are booked</source>
        <comment>amount, month</comment>
        <translation>%2 的 %1 已入账</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 已关账</translation>
    </message>
    <message>
        <source>%1 differ from Vast.ai's bill: %2</source>
        <comment>amount, where</comment>
        <translation>与 Vast.ai 账单相差 %1：%2</translation>
    </message>
    <message>
        <source>The difference %1: %2</source>
        <comment>where, note</comment>
        <translation>差异 %1：%2</translation>
    </message>
    <message>
        <source>Up to %1 a difference needs no answer: %2</source>
        <comment>amount, reason</comment>
        <translation>差异不超过 %1 时无需答复：%2</translation>
    </message>
    <message>
        <source>%1: image %2</source>
        <comment>name of a template, image</comment>
        <translation>%1：镜像 %2</translation>
    </message>
    <message>
        <source>%1 is no template any more</source>
        <comment>name</comment>
        <translation>%1 不再是模板</translation>
    </message>
    <message>
        <source>A key needs attention</source>
        <translation>有密钥需要关注</translation>
    </message>
    <message>
        <source>Is %1 now</source>
        <comment>role</comment>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>Is no longer %1</source>
        <comment>role</comment>
        <translation>不再是 %1</translation>
    </message>
    <message>
        <source>Tried what needs the right to %1</source>
        <translation>尝试了需要“%1”权限的操作</translation>
    </message>
    <message>
        <source>Invite somebody as %1</source>
        <comment>role</comment>
        <translation>以 %1 邀请某人</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>移除成员</translation>
    </message>
    <message>
        <source>Save role %1</source>
        <translation>保存角色 %1</translation>
    </message>
    <message>
        <source>Remove role %1</source>
        <translation>移除角色 %1</translation>
    </message>
    <message>
        <source>Make key %1</source>
        <translation>创建密钥 %1</translation>
    </message>
    <message>
        <source>Rotate key %1</source>
        <translation>轮换密钥 %1</translation>
    </message>
    <message>
        <source>Revoke key %1</source>
        <translation>吊销密钥 %1</translation>
    </message>
    <message>
        <source>Review keys</source>
        <translation>审查密钥</translation>
    </message>
    <message>
        <source>The new key is being made</source>
        <translation>正在创建新密钥</translation>
    </message>
    <message>
        <source>The new key is made and stored</source>
        <translation>新密钥已创建并保存</translation>
    </message>
    <message>
        <source>The new key works</source>
        <translation>新密钥可用</translation>
    </message>
    <message>
        <source>The new key is used</source>
        <translation>已启用新密钥</translation>
    </message>
    <message>
        <source>%1 does what it should</source>
        <translation>%1 符合预期</translation>
    </message>
    <message>
        <source>%1: %2 surprises</source>
        <translation>%1：%2 处意外</translation>
    </message>
    <message>
        <source>Reviews of %1: %2</source>
        <comment>quarter, note</comment>
        <translation>%1 的审查：%2</translation>
    </message>
    <message>
        <source>%1 calls, %2 of them not Bursar's</source>
        <translation>%1 次调用，其中 %2 次并非来自 Bursar</translation>
    </message>
    <message>
        <source>Raised to %1 until %2: %3</source>
        <comment>amount, time, reason</comment>
        <translation>提高到 %1，至 %2：%3</translation>
    </message>
    <message>
        <source>%1 is a policy template</source>
        <comment>name</comment>
        <translation>%1 是策略模板</translation>
    </message>
    <message>
        <source>An account runs out of money</source>
        <translation>有账户资金即将用尽</translation>
    </message>
    <message>
        <source>People are warned of it otherwise</source>
        <translation>警告条件已更改</translation>
    </message>
    <message>
        <source>Request %1 asks for money of somebody else</source>
        <translation>申请 %1 申请他人的资金</translation>
    </message>
    <message>
        <source>Request %1 is outdated: its period is over or the money used</source>
        <translation>申请 %1 已过时：期限已过或资金已用完</translation>
    </message>
    <message>
        <source>Request %1: Vast.ai is asked to move the credit</source>
        <translation>申请 %1：正在请 Vast.ai 转移余额</translation>
    </message>
    <message>
        <source>Request %1 has moved no credit</source>
        <translation>申请 %1 未转移余额</translation>
    </message>
    <message>
        <source>%1 %2 of an account has a team now, or none</source>
        <comment>kind, number</comment>
        <translation>账户的 %1 %2 已分配给团队或取消分配</translation>
    </message>
    <message>
        <source>A rule for resources named %1</source>
        <translation>名称为 %1 的资源规则</translation>
    </message>
    <message>
        <source>Request %1 changes who may do what at Vast.ai</source>
        <translation>请求 %1 更改谁在 Vast.ai 可以做什么</translation>
    </message>
    <message>
        <source>A new key is asked for</source>
        <translation>申请新密钥</translation>
    </message>
    <message>
        <source>Key %1 is kept</source>
        <translation>密钥 %1 已保管</translation>
    </message>
    <message>
        <source>Key %1 is revoked</source>
        <translation>密钥 %1 已吊销</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Rental requested</source>
        <translation>申请租用</translation>
    </message>
    <message>
        <source>Rental refused</source>
        <translation>租用被拒绝</translation>
    </message>
    <message>
        <source>Budget reserved</source>
        <translation>预算已预留</translation>
    </message>
    <message>
        <source>Rental being sent</source>
        <translation>正在发送租用</translation>
    </message>
    <message>
        <source>Rental submitted</source>
        <translation>租用已提交</translation>
    </message>
    <message>
        <source>Instance running</source>
        <translation>实例运行中</translation>
    </message>
    <message>
        <source>Rental closed</source>
        <translation>租用已结束</translation>
    </message>
    <message>
        <source>Rental failed</source>
        <translation>租用失败</translation>
    </message>
    <message>
        <source>Rental cancelled</source>
        <translation>租用已取消</translation>
    </message>
    <message>
        <source>Command requested</source>
        <translation>申请命令</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>命令被拒绝</translation>
    </message>
    <message>
        <source>Command being sent</source>
        <translation>正在发送命令</translation>
    </message>
    <message>
        <source>Command submitted</source>
        <translation>命令已提交</translation>
    </message>
    <message>
        <source>Command done</source>
        <translation>命令已完成</translation>
    </message>
    <message>
        <source>Command failed</source>
        <translation>命令失败</translation>
    </message>
    <message>
        <source>Command cancelled</source>
        <translation>命令已取消</translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation>请求取消</translation>
    </message>
    <message>
        <source>Instance found</source>
        <translation>发现实例</translation>
    </message>
    <message>
        <source>Duplicate found</source>
        <translation>发现重复实例</translation>
    </message>
    <message>
        <source>Stranger seen</source>
        <translation>发现外来实例</translation>
    </message>
    <message>
        <source>Instance assigned</source>
        <translation>实例已分配</translation>
    </message>
    <message>
        <source>End changed</source>
        <translation>结束时间已修改</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>备注已修改</translation>
    </message>
    <message>
        <source>Instance gone</source>
        <translation>实例已消失</translation>
    </message>
    <message>
        <source>Usage metered</source>
        <translation>用量已计量</translation>
    </message>
    <message>
        <source>Charges read</source>
        <translation>计费已读取</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>达到预算</translation>
    </message>
    <message>
        <source>Ledger created</source>
        <translation>账本已创建</translation>
    </message>
    <message>
        <source>Ledger restored</source>
        <translation>账本已恢复</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>组织信息已修改</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>新增成员</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>新增账户</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>账户已修改</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>账户已移除</translation>
    </message>
    <message>
        <source>Cost centre added</source>
        <translation>新增成本中心</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>新增团队</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>团队已修改</translation>
    </message>
    <message>
        <source>Team archived</source>
        <translation>团队已归档</translation>
    </message>
    <message>
        <source>Policy saved</source>
        <translation>策略已保存</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>账单已开具</translation>
    </message>
    <message>
        <source>Issued with a reason</source>
        <translation>说明理由后开具</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>执行器</translation>
    </message>
    <message>
        <source>Approval wanted</source>
        <translation>请求审批</translation>
    </message>
    <message>
        <source>Rental approved</source>
        <translation>租用已批准</translation>
    </message>
    <message>
        <source>Rental rejected</source>
        <translation>租用已驳回</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>违反规则</translation>
    </message>
    <message>
        <source>Stop planned</source>
        <translation>计划停止</translation>
    </message>
    <message>
        <source>Stop held back</source>
        <translation>停止已暂缓</translation>
    </message>
    <message>
        <source>Kept running</source>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>Budget saved</source>
        <translation>预算已保存</translation>
    </message>
    <message>
        <source>People told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Notice acknowledged</source>
        <translation>通知已确认</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <translation>通知设置已更改</translation>
    </message>
    <message>
        <source>Change requested</source>
        <translation>已申请变更</translation>
    </message>
    <message>
        <source>Approval of a change wanted</source>
        <translation>请求审批变更</translation>
    </message>
    <message>
        <source>Change approved</source>
        <translation>变更已批准</translation>
    </message>
    <message>
        <source>Change rejected</source>
        <translation>变更已驳回</translation>
    </message>
    <message>
        <source>Change outdated</source>
        <translation>变更已过时</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation>变更已执行</translation>
    </message>
    <message>
        <source>Change cancelled</source>
        <translation>变更已取消</translation>
    </message>
    <message>
        <source>Transfer requested</source>
        <translation>已申请划转</translation>
    </message>
    <message>
        <source>Approval of a transfer wanted</source>
        <translation>请求审批划转</translation>
    </message>
    <message>
        <source>Transfer approved</source>
        <translation>划转已批准</translation>
    </message>
    <message>
        <source>Transfer rejected</source>
        <translation>划转已驳回</translation>
    </message>
    <message>
        <source>Transfer outdated</source>
        <translation>划转已过时</translation>
    </message>
    <message>
        <source>Transfer made</source>
        <translation>划转已执行</translation>
    </message>
    <message>
        <source>Transfer cancelled</source>
        <translation>划转已取消</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation>已转交他人</translation>
    </message>
    <message>
        <source>Budget transferred</source>
        <translation>预算已划转</translation>
    </message>
    <message>
        <source>Saving booked</source>
        <translation>已记录节省</translation>
    </message>
    <message>
        <source>Saving ended</source>
        <translation>节省已结束</translation>
    </message>
    <message>
        <source>Invoice credited</source>
        <translation>发票已冲销</translation>
    </message>
    <message>
        <source>Correction of a draft</source>
        <translation>草稿更正</translation>
    </message>
    <message>
        <source>Invoice data changed</source>
        <translation>发票资料已更改</translation>
    </message>
    <message>
        <source>Sharing of cost signed</source>
        <translation>成本分摊规则已签署</translation>
    </message>
    <message>
        <source>Month booked</source>
        <translation>月份已入账</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>月份已结账</translation>
    </message>
    <message>
        <source>Difference to be explained</source>
        <translation>待解释的差异</translation>
    </message>
    <message>
        <source>Difference answered</source>
        <translation>差异已答复</translation>
    </message>
    <message>
        <source>Tolerance signed</source>
        <translation>容差已签署</translation>
    </message>
    <message>
        <source>Stop with Vast.ai</source>
        <translation>Vast.ai 定时停止</translation>
    </message>
    <message>
        <source>Holidays saved</source>
        <translation>已保存节假日</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>模板已保存</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>模板已移除</translation>
    </message>
    <message>
        <source>Approval of a command wanted</source>
        <translation>请求审批命令</translation>
    </message>
    <message>
        <source>Command approved</source>
        <translation>命令已批准</translation>
    </message>
    <message>
        <source>Command rejected</source>
        <translation>命令已驳回</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>角色已更改</translation>
    </message>
    <message>
        <source>Refused by role</source>
        <translation>因角色被拒绝</translation>
    </message>
    <message>
        <source>Change of access requested</source>
        <translation>已请求更改访问</translation>
    </message>
    <message>
        <source>Change of access being sent</source>
        <translation>正在发送访问更改</translation>
    </message>
    <message>
        <source>Key on its way</source>
        <translation>密钥处理中</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>访问已更改</translation>
    </message>
    <message>
        <source>Change of access failed</source>
        <translation>访问更改失败</translation>
    </message>
    <message>
        <source>Change of access cancelled</source>
        <translation>访问更改已取消</translation>
    </message>
    <message>
        <source>Key kept</source>
        <translation>密钥已保存</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>密钥已吊销</translation>
    </message>
    <message>
        <source>Key reviewed</source>
        <translation>密钥已审查</translation>
    </message>
    <message>
        <source>Review signed</source>
        <translation>审查已签署</translation>
    </message>
    <message>
        <source>Vast.ai's log read</source>
        <translation>已读取 Vast.ai 日志</translation>
    </message>
    <message>
        <source>Budget raised</source>
        <translation>预算已提高</translation>
    </message>
    <message>
        <source>Policy template saved</source>
        <translation>策略模板已保存</translation>
    </message>
    <message>
        <source>Policy template removed</source>
        <translation>策略模板已移除</translation>
    </message>
    <message>
        <source>Credit is being moved</source>
        <translation>正在转移余额</translation>
    </message>
    <message>
        <source>Credit was not moved</source>
        <translation>余额未转移</translation>
    </message>
    <message>
        <source>Resource assigned</source>
        <translation>资源已分配</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Usual columns</source>
        <translation>常用列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>表格包含哪些列</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>It costs %1 more than now.</source>
        <translation>比现在多花费 %1。</translation>
    </message>
    <message>
        <source>It saves %1.</source>
        <translation>节省 %1。</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>启动%1？</translation>
    </message>
    <message>
        <source>The policy is asked again before it starts.</source>
        <translation>启动前会再次检查策略。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>停止%1？</translation>
    </message>
    <message>
        <source>What runs is ended and the GPU may be rented by others; the disk stays and costs %1.</source>
        <translation>运行中的任务将结束，GPU 可被他人租用；磁盘保留，费用 %1。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>重启%1？</translation>
    </message>
    <message>
        <source>What runs is ended; the disk stays.</source>
        <translation>运行中的任务将结束；磁盘保留。</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Destroy %1?</source>
        <translation>销毁%1？</translation>
    </message>
    <message>
        <source>%1 of disk are lost.</source>
        <translation>将丢失 %1 磁盘数据。</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>销毁</translation>
    </message>
    <message numerus="yes">
        <source>Starting %n instances is requested.</source>
        <translation>
            <numerusform>已申请启动 %n 个实例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n instances is requested.</source>
        <translation>
            <numerusform>已申请停止 %n 个实例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebooting %n instances is requested.</source>
        <translation>
            <numerusform>已申请重启 %n 个实例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroying %n instances is requested.</source>
        <translation>
            <numerusform>已申请销毁 %n 个实例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note of %n instances is being changed.</source>
        <translation>
            <numerusform>正在修改 %n 个实例的备注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A later end for %n instances is requested.</source>
        <translation>
            <numerusform>已申请延长 %n 个实例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n dearer prices is requested.</source>
        <translation>
            <numerusform>已请求接受 %n 项涨价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %n dearer prices is requested.</source>
        <translation>
            <numerusform>已请求拒绝 %n 项涨价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepaying %n instances is requested.</source>
        <translation>
            <numerusform>已请求预付 %n 个实例。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle %1?</source>
        <translation>重建 %1？</translation>
    </message>
    <message>
        <source>The container is made anew from its image: what it holds is lost, the GPU is kept.</source>
        <translation>容器将从镜像重新创建：其中的内容会丢失，GPU 保留。</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>重建</translation>
    </message>
    <message numerus="yes">
        <source>Recycling %n instances is requested.</source>
        <translation>
            <numerusform>已申请重建 %n 个实例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another bid for %n instances is requested.</source>
        <translation>
            <numerusform>已申请更改 %n 个实例的出价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and lose what they compute.</source>
        <translation>
            <numerusform>其中 %n 个正在运行，将丢失其计算结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 They belong to %n owners.</source>
        <translation>
            <numerusform>%1 它们属于 %n 个所有者。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>It is still loading. Its disk is billed, its GPU is not until it runs. Large images may take an hour; a wrong image name never ends.</source>
        <translation>它仍在加载。磁盘正在计费，GPU 在运行前不计费。大镜像可能需要一小时；错误的镜像名永远不会结束。</translation>
    </message>
    <message>
        <source>It is not the type of rental that was asked for. Destroy it, and rent again.</source>
        <translation>它不是所申请的租用类型。请销毁后重新租用。</translation>
    </message>
    <message>
        <source>It is dearer than what was decided. Destroy it, or let it run at that price.</source>
        <translation>它比审定的价格更贵。请销毁，或按此价格继续运行。</translation>
    </message>
    <message>
        <source>Somebody pays more for its GPU. Its disk is kept and billed; it comes back when its bid wins again.</source>
        <translation>有人为其 GPU 出价更高。磁盘保留并计费；当出价再次胜出时它会恢复。</translation>
    </message>
    <message>
        <source>Its host is not connected. Nothing is billed until it comes back; the data is on that host.</source>
        <translation>其主机未连接。恢复之前不计费；数据在该主机上。</translation>
    </message>
    <message>
        <source>It holds its GPU, and nothing is heard of its container. The GPU is assumed to be billed: reboot, stop or destroy it.</source>
        <translation>它占用着 GPU，但容器没有消息。假定 GPU 正在计费：请重启、停止或销毁它。</translation>
    </message>
    <message>
        <source>Vast.ai does not list it any more. Until that is certain it counts as if it ran on.</source>
        <translation>Vast.ai 已不再列出它。在确定之前，按继续运行计算。</translation>
    </message>
    <message>
        <source>Its GPU is let to somebody else. The start waits in Vast.ai's queue and costs the full price when it comes true: stop it if it is not wanted any more.</source>
        <translation>其 GPU 已租给他人。启动在 Vast.ai 排队，一旦实现即按全价计费：若不再需要，请停止它。</translation>
    </message>
    <message>
        <source>Its end has come, and it still runs: stop it, or extend it.</source>
        <translation>它已到结束时间但仍在运行：请停止或延长。</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Runs out today %1</source>
        <translation>今天 %1 用完</translation>
    </message>
    <message>
        <source>Runs out %1</source>
        <translation>%1 用完</translation>
    </message>
    <message>
        <source>Used up by what has been spent.</source>
        <translation>已被现有支出用完。</translation>
    </message>
    <message>
        <source>%1 because of %2.</source>
        <comment>runs out, an instance</comment>
        <translation>%1，原因：%2。</translation>
    </message>
    <message>
        <source>%1 if new rentals come as in the past weeks.</source>
        <comment>runs out</comment>
        <translation>%1（若新租用与过去几周相同）。</translation>
    </message>
    <message>
        <source>Nothing bills, so no limit can be overrun now</source>
        <translation>当前没有计费，不会超出限额</translation>
    </message>
    <message>
        <source>A limit can be overrun by at most %1</source>
        <translation>限额最多可能超出 %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>incl. %1 carried over</source>
        <translation>含结转 %1</translation>
    </message>
    <message>
        <source>incl. %1 given by others</source>
        <translation>含他方划入 %1</translation>
    </message>
    <message>
        <source>less %1 given to others</source>
        <translation>已扣除划给他方的 %1</translation>
    </message>
    <message>
        <source>%1: at the limit what runs is stopped; until then it costs on, plus traffic.</source>
        <comment>the bound</comment>
        <translation>%1：到达上限时停止运行中的实例；在此之前继续计费，另加流量。</translation>
    </message>
    <message>
        <source>%1: at the limit only new rentals pause; what runs costs on until it ends, plus traffic.</source>
        <comment>the bound</comment>
        <translation>%1：到达上限时仅暂停新租用；运行中的实例继续计费直至结束，另加流量。</translation>
    </message>
    <message>
        <source>raised from %1 until %2</source>
        <comment>amount, time</comment>
        <translation>由 %1 提高，至 %2</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>%1/h</source>
        <comment>price per hour</comment>
        <translation>%1/小时</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <comment>day and time in a column</comment>
        <translation>M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day, year and time</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>day and time</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day without year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>InstanceNews</name>
    <message>
        <source>%1 × %2 of %3</source>
        <comment>count, GPU, team</comment>
        <translation>%3 的 %1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n machines are ready</source>
        <translation>
            <numerusform>%n 台机器已就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <translation>合计费用 %1。</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <source>Instance %1 runs.</source>
        <translation>实例 %1 正在运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n machines are lost</source>
        <translation>
            <numerusform>%n 台机器已丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>The Instances page says which and what can be done.</source>
        <translation>实例页面会说明是哪些以及可以怎么办。</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 已丢失</translation>
    </message>
    <message>
        <source>Instance %1 was not destroyed</source>
        <translation>实例 %1 未被销毁</translation>
    </message>
    <message>
        <source>Instance %1 was not stopped</source>
        <translation>实例 %1 未被停止</translation>
    </message>
</context>
<context>
    <name>InstanceWords</name>
    <message>
        <source>Start is asked for</source>
        <translation>已请求启动</translation>
    </message>
    <message>
        <source>Stop is asked for</source>
        <translation>已请求停止</translation>
    </message>
    <message>
        <source>Reboot is asked for</source>
        <translation>已请求重启</translation>
    </message>
    <message>
        <source>Destroy is asked for</source>
        <translation>已请求销毁</translation>
    </message>
    <message>
        <source>Recycle is asked for</source>
        <translation>已请求重建</translation>
    </message>
    <message>
        <source>Another bid is asked for</source>
        <translation>已请求更改出价</translation>
    </message>
    <message>
        <source>A change is asked for</source>
        <translation>已请求更改</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used and all memory</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关账</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a difference</comment>
        <translation>未结</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已申诉</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
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
        <source>Not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Host offline</source>
        <translation>主机离线</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>价格变动</translation>
    </message>
    <message>
        <source>Gap in watching</source>
        <translation>观测中断</translation>
    </message>
    <message>
        <source>Charge still to come</source>
        <translation>计费尚未到达</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>Between two looks</source>
        <translation>两次查询之间</translation>
    </message>
    <message>
        <source>Signed tolerance</source>
        <translation>已签署容差</translation>
    </message>
    <message>
        <source>Estimates of days without a charge</source>
        <translation>无计费日的估算</translation>
    </message>
    <message>
        <source>Edge days of the zone</source>
        <translation>时区边缘日</translation>
    </message>
    <message>
        <source>Changed after booking</source>
        <translation>入账后变动</translation>
    </message>
    <message>
        <source>Late for earlier months</source>
        <translation>早前月份的迟到费用</translation>
    </message>
    <message>
        <source>Rounding to cents</source>
        <translation>舍入到分</translation>
    </message>
    <message>
        <source>%1 is over.</source>
        <translation>%1已结束。</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1仍在进行。</translation>
    </message>
    <message>
        <source>Every day is charged, and no charge changed in the last 48 hours.</source>
        <translation>每天均已计费，且最近 48 小时内没有变动。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance-days have no charge yet.</source>
        <translation>
            <numerusform>%n 个实例日尚无计费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges are younger than 48 hours.</source>
        <translation>
            <numerusform>%n 笔计费不足 48 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every difference with Vast.ai is explained or answered.</source>
        <translation>与 Vast.ai 的每处差异均已解释或答复。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences with Vast.ai are neither explained nor answered.</source>
        <translation>
            <numerusform>与 Vast.ai 有 %n 处差异既未解释也未答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>All cost belongs to a team.</source>
        <translation>所有费用均归属团队。</translation>
    </message>
    <message>
        <source>%1 belong to no team.</source>
        <translation>%1不属于任何团队。</translation>
    </message>
    <message>
        <source>No request waits for an answer.</source>
        <translation>没有申请等待答复。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for an answer.</source>
        <translation>
            <numerusform>%n 个申请等待答复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferTable</name>
    <message>
        <source>Offers</source>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Expected at month end</source>
        <translation>月末预计</translation>
    </message>
    <message>
        <source>within budget</source>
        <translation>预算之内</translation>
    </message>
    <message>
        <source>%1 over budget</source>
        <translation>超出预算 %1</translation>
    </message>
    <message>
        <source>Other teams</source>
        <translation>其他团队</translation>
    </message>
    <message>
        <source>of %1 daily budgets</source>
        <translation>日预算合计 %1</translation>
    </message>
    <message>
        <source>of %1 daily budget</source>
        <translation>日预算 %1</translation>
    </message>
    <message>
        <source>of %1 monthly budgets</source>
        <translation>月度预算合计 %1</translation>
    </message>
    <message>
        <source>of %1 monthly budget</source>
        <translation>月度预算 %1</translation>
    </message>
    <message>
        <source>no monthly budget</source>
        <translation>无月度预算</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日支出</translation>
    </message>
    <message>
        <source>Committed until midnight</source>
        <translation>至午夜已占用</translation>
    </message>
    <message>
        <source>running and reserved</source>
        <translation>运行中及已预留</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>%1支出</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Daily budgets %1</source>
        <translation>日预算合计 %1</translation>
    </message>
    <message>
        <source>Daily budget %1</source>
        <translation>日预算 %1</translation>
    </message>
    <message>
        <source>%1/h, %2 places</source>
        <comment>cost per hour; 11 of 14</comment>
        <translation>%1/小时，%2 名额</translation>
    </message>
    <message>
        <source>no daily budget</source>
        <translation>无日预算</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>费用分摊</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>智利</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>格鲁吉亚</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>摩尔多瓦</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>塞尔维亚</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A region and its country</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>Daily budget</source>
        <translation>日预算</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>What the team may spend from midnight to midnight of its zone.</source>
        <translation>团队在其时区内从零点到零点可支出的金额。</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>月度预算</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>A rental without an end counts to the end of the month.</source>
        <translation>没有结束时间的租用计算至月末。</translation>
    </message>
    <message>
        <source>Weekly budget</source>
        <translation>周预算</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>What the team may spend from Monday to Sunday.</source>
        <translation>团队从周一到周日可支出的金额。</translation>
    </message>
    <message>
        <source>Hourly budget</source>
        <translation>小时预算</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>What the team may spend in any sixty minutes.</source>
        <translation>团队在任意六十分钟内可支出的金额。</translation>
    </message>
    <message>
        <source>Quarterly budget</source>
        <translation>季度预算</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>What the team may spend in a quarter of the year.</source>
        <translation>团队在一个季度内可支出的金额。</translation>
    </message>
    <message>
        <source>Lifetime budget</source>
        <translation>总预算</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>What the team may spend altogether, for projects with an end.</source>
        <translation>团队可支出的总额，适用于有期限的项目。</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>提醒于</translation>
    </message>
    <message>
        <source>% of a budget</source>
        <translation>% 预算</translation>
    </message>
    <message>
        <source>Shares of a budget at which people are told.</source>
        <translation>达到预算的这些比例时通知相关人员。</translation>
    </message>
    <message>
        <source>At 100 %</source>
        <translation>达到 100 % 时</translation>
    </message>
    <message>
        <source>Pausing lets running instances go on; stopping stops them, nobody's disk is lost.</source>
        <translation>暂停时运行中的实例继续运行；停止则将其停止，磁盘不会丢失。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A family such as A100 covers its variants. RTX 4090@48GB asks for that memory.</source>
        <translation>A100 等系列涵盖其各型号。RTX 4090@48GB 表示要求该显存大小。</translation>
    </message>
    <message>
        <source>Price per instance</source>
        <translation>每实例价格</translation>
    </message>
    <message>
        <source>The true price: GPUs and disk, without traffic.</source>
        <translation>实际单价：GPU 与磁盘，不含流量。</translation>
    </message>
    <message>
        <source>Running instances</source>
        <translation>运行中的实例</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>Reserved ones count, stopped ones do not.</source>
        <translation>已预留的计入，已停止的不计。</translation>
    </message>
    <message>
        <source>Reliability, at least</source>
        <translation>可靠性不低于</translation>
    </message>
    <message>
        <source>How dependable Vast.ai has found the host to be.</source>
        <translation>Vast.ai 评定的主机可靠程度。</translation>
    </message>
    <message>
        <source>Price of all instances</source>
        <translation>全部实例价格</translation>
    </message>
    <message>
        <source>What everything that runs may cost together.</source>
        <translation>所有运行中实例的合计费用上限。</translation>
    </message>
    <message>
        <source>GPUs per instance</source>
        <translation>每实例 GPU 数</translation>
    </message>
    <message>
        <source>How many GPUs one instance may have.</source>
        <translation>单个实例最多可有的 GPU 数。</translation>
    </message>
    <message>
        <source>GPUs at once</source>
        <translation>同时 GPU 数</translation>
    </message>
    <message>
        <source>How many GPUs the team may hold altogether.</source>
        <translation>团队合计最多可占用的 GPU 数。</translation>
    </message>
    <message>
        <source>Disk per instance</source>
        <translation>每实例磁盘</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Disk costs while an instance exists, stopped or not.</source>
        <translation>只要实例存在，磁盘就计费，无论是否停止。</translation>
    </message>
    <message>
        <source>Rental types</source>
        <translation>租用类型</translation>
    </message>
    <message>
        <source>On-demand, interruptible bids, or reserved.</source>
        <translation>按需、可中断竞价或预留。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Patterns with commas between them, such as pytorch/*.</source>
        <translation>以逗号分隔的模式，例如 pytorch/*。</translation>
    </message>
    <message>
        <source>Verified hosts only</source>
        <translation>仅限已验证主机</translation>
    </message>
    <message>
        <source>Hosts whose machines Vast.ai has checked.</source>
        <translation>其机器已由 Vast.ai 检验的主机。</translation>
    </message>
    <message>
        <source>Data centres only</source>
        <translation>仅限数据中心</translation>
    </message>
    <message>
        <source>Leaves out machines in homes and offices.</source>
        <translation>排除家庭和办公室中的机器。</translation>
    </message>
    <message>
        <source>Countries allowed</source>
        <translation>允许的国家</translation>
    </message>
    <message>
        <source>Two-letter codes with commas between them; empty allows all.</source>
        <translation>以逗号分隔的两字母代码；留空表示全部允许。</translation>
    </message>
    <message>
        <source>Countries refused</source>
        <translation>禁止的国家</translation>
    </message>
    <message>
        <source>Two-letter codes with commas between them.</source>
        <translation>以逗号分隔的两字母代码。</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>计划小时数</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>What the wizard suggests for a new rental.</source>
        <translation>向导为新租用建议的时长。</translation>
    </message>
    <message>
        <source>Planned hours, at most</source>
        <translation>计划小时数上限</translation>
    </message>
    <message>
        <source>The longest rental that may be planned.</source>
        <translation>可计划的最长租用时间。</translation>
    </message>
    <message>
        <source>Lifetime, at most</source>
        <translation>最长存续时间</translation>
    </message>
    <message>
        <source>How old an instance may become.</source>
        <translation>实例可存续的最长时间。</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>到期时</translation>
    </message>
    <message>
        <source>What happens to an instance that is too old.</source>
        <translation>实例超期后的处理方式。</translation>
    </message>
    <message>
        <source>Idle below</source>
        <translation>空闲阈值</translation>
    </message>
    <message>
        <source>% GPU load</source>
        <translation>% GPU 负载</translation>
    </message>
    <message>
        <source>An instance counts as idle below this load.</source>
        <translation>低于该负载的实例视为空闲。</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>空闲时长</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>How long it must be idle before something happens.</source>
        <translation>空闲多久后采取措施。</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>空闲时</translation>
    </message>
    <message>
        <source>What happens to an idle instance.</source>
        <translation>空闲实例的处理方式。</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>When the team's instances may run.</source>
        <translation>团队实例可运行的时间。</translation>
    </message>
    <message>
        <source>Outside them</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>What happens to an instance outside working hours.</source>
        <translation>非工作时间内实例的处理方式。</translation>
    </message>
    <message>
        <source>Approval above price</source>
        <translation>价格超过需审批</translation>
    </message>
    <message>
        <source>Dearer rentals wait for a second person.</source>
        <translation>更贵的租用需等待第二人审批。</translation>
    </message>
    <message>
        <source>Approval above cost</source>
        <translation>成本超过需审批</translation>
    </message>
    <message>
        <source>per rental</source>
        <translation>每次租用</translation>
    </message>
    <message>
        <source>Rentals that cost more in all wait for a second person.</source>
        <translation>总成本更高的租用需等待第二人审批。</translation>
    </message>
    <message>
        <source>Pause new rentals</source>
        <translation>暂停新租用</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>What may be rented</source>
        <translation>允许租用的内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>What needs a second person</source>
        <translation>需要第二人审批的情况</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A policy field, what it was, what it is now: Daily budget $10.00 → $12.00</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>What the next period may use of what one leaves: month 20%, quarter all.</source>
        <translation>下一周期可用上一周期的余额：month 20%, quarter all。</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>审批规则</translation>
    </message>
    <message>
        <source>Stop at once, at most</source>
        <translation>一次最多停止</translation>
    </message>
    <message>
        <source>Instances that a rule may stop in one go, such as 5 or 20%; a person decides about the rest.</source>
        <translation>规则一次可停止的实例，例如 5 或 20%；其余由人决定。</translation>
    </message>
    <message>
        <source>Stop first</source>
        <translation>优先停止</translation>
    </message>
    <message>
        <source>Which instances a rule stops first.</source>
        <translation>规则优先停止哪些实例。</translation>
    </message>
    <message>
        <source>The dearest</source>
        <translation>最贵的</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>最新的</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>reason, until when to wait</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>输入 %1 以继续：</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>spacing</source>
        <extracomment>Why a call waits: calls must keep a distance</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>rate limit</source>
        <extracomment>Why a call waits: Vast.ai refused one as too early</extracomment>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>another try</source>
        <extracomment>Why a call waits: it is tried again after a failure</extracomment>
        <translation>再次尝试</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Why a call waits: Vast.ai does not answer now</extracomment>
        <translation>无响应</translation>
    </message>
    <message>
        <source>others under way</source>
        <extracomment>Why a call waits: enough others are under way</extracomment>
        <translation>其他调用进行中</translation>
    </message>
    <message>
        <source>change instance</source>
        <translation>修改实例</translation>
    </message>
    <message>
        <source>read charges</source>
        <translation>读取计费</translation>
    </message>
    <message>
        <source>create instance</source>
        <translation>创建实例</translation>
    </message>
    <message>
        <source>read account</source>
        <translation>读取账户</translation>
    </message>
    <message>
        <source>destroy instance</source>
        <translation>销毁实例</translation>
    </message>
    <message>
        <source>list instances</source>
        <translation>列出实例</translation>
    </message>
    <message>
        <source>fetch logs</source>
        <translation>获取日志</translation>
    </message>
    <message>
        <source>reboot instance</source>
        <translation>重启实例</translation>
    </message>
    <message>
        <source>request logs</source>
        <translation>请求日志</translation>
    </message>
    <message>
        <source>search offers</source>
        <translation>搜索报价</translation>
    </message>
    <message>
        <source>show instance</source>
        <translation>查看实例</translation>
    </message>
</context>
<context>
    <name>Rental</name>
    <message>
        <source>Choose the team that pays.</source>
        <translation>请选择付款的团队。</translation>
    </message>
    <message>
        <source>Choose an offer.</source>
        <translation>请选择报价。</translation>
    </message>
    <message>
        <source>Enter an image, for example pytorch/pytorch:latest.</source>
        <translation>请输入镜像，例如 pytorch/pytorch:latest。</translation>
    </message>
    <message>
        <source>Enter 8 GB of disk or more.</source>
        <translation>请输入至少 8 GB 磁盘。</translation>
    </message>
    <message>
        <source>Enter at most %1 of disk; this offer has no more.</source>
        <translation>磁盘最多 %1；该报价没有更多。</translation>
    </message>
    <message>
        <source>Enter how many hours it is needed.</source>
        <translation>请输入需要使用的小时数。</translation>
    </message>
    <message>
        <source>Enter one copy or more.</source>
        <translation>请输入至少一份。</translation>
    </message>
    <message>
        <source>The policy refuses this rental.</source>
        <translation>策略拒绝此租用。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation>接下来一小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>image, disk, hours</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Say why an exception is needed, or go back.</source>
        <translation>请说明为何需要例外，或返回修改。</translation>
    </message>
</context>
<context>
    <name>RentalProgress</name>
    <message>
        <source>Checked against the policy</source>
        <translation>已按策略检查</translation>
    </message>
    <message>
        <source>Budget and slot reserved</source>
        <translation>预算与名额已预留</translation>
    </message>
    <message>
        <source>Rented at Vast.ai</source>
        <translation>已在 Vast.ai 租用</translation>
    </message>
    <message>
        <source>Image loaded</source>
        <translation>镜像已加载</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已 %1</translation>
    </message>
    <message>
        <source>This window may be closed: the rental goes on.</source>
        <translation>可以关闭此窗口：租用会继续。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies run. This window may be closed: the rental goes on.</source>
        <translation>
            <numerusform>%n 份中有 %1 份在运行。可以关闭此窗口：租用会继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance runs.</source>
        <translation>实例正在运行。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies run.</source>
        <translation>
            <numerusform>%n 份中有 %1 份在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rental was refused when it was decided again. Nothing was rented.</source>
        <translation>再次判定时租用被拒绝。未租用任何资源。</translation>
    </message>
    <message>
        <source>The rental was cancelled. Nothing was rented.</source>
        <translation>租用已取消。未租用任何资源。</translation>
    </message>
    <message>
        <source>The rental failed. The Requests page says more.</source>
        <translation>租用失败。详情见“申请”页面。</translation>
    </message>
</context>
<context>
    <name>RequestEffects</name>
    <message>
        <source>%1 · %2</source>
        <comment>owner, budget</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing, %1 too much</source>
        <translation>无,超出 %1</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Left when it is approved</source>
        <translation>批准后的余额</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>owner, changes</comment>
        <extracomment>Whose rules, and what changes in them</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <comment>budget, amount, who gives, who gets</comment>
        <translation>%1:%2,从 %3 到 %4</translation>
    </message>
    <message>
        <source>It holds from now on. %1</source>
        <translation>立即生效。%1</translation>
    </message>
    <message>
        <source>%1 gets %2 at once and %3 has as much less, until the period ends.</source>
        <comment>who gets, amount, who gives</comment>
        <translation>%1 立即获得 %2,%3 相应减少,直到本周期结束。</translation>
    </message>
    <message>
        <source>Approved; the new version holds.</source>
        <translation>已批准;新版本生效。</translation>
    </message>
    <message>
        <source>Approved; the budget has moved.</source>
        <translation>已批准;预算已划转。</translation>
    </message>
    <message>
        <source>Approved; the executor rents it now.</source>
        <translation>已批准，正在租用。</translation>
    </message>
    <message>
        <source>%1 gets %2 at once out of what %3 has, until the period ends.</source>
        <comment>who gets, amount, who gives and stands above</comment>
        <translation>%1 立即从 %3 的预算中得到 %2，直到周期结束。</translation>
    </message>
    <message>
        <source>%1 has %2 less at once, which others of %3 can use, until the period ends.</source>
        <comment>who gives, amount, who gets and stands above</comment>
        <translation>%1 立即减少 %2，可由 %3 的其他成员使用，直到周期结束。</translation>
    </message>
    <message>
        <source>It is done at once if nothing else has come in its way: %1 from the start to the end.</source>
        <translation>若无其他阻碍，将立即执行：从开始到结束共 %1。</translation>
    </message>
    <message>
        <source>Approved; the executor does it now.</source>
        <translation>已批准，正在执行。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>changes, time</comment>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>Its offer was not there any more when it was looked for last: approved, it may fail.</source>
        <translation>上次查看时该报价已不存在：批准后可能失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lasts for</source>
        <comment>account</comment>
        <translation>%1 可用</translation>
    </message>
    <message>
        <source>Credit: %1 from %2 to %3</source>
        <comment>amount, who gives, who gets</comment>
        <translation>余额：%1 从 %2 到 %3</translation>
    </message>
    <message>
        <source>Bursar asks Vast.ai at once to move %1 from %2 to %3, once. Nobody can take it back.</source>
        <comment>amount, who gives, who gets</comment>
        <translation>Bursar 立即请 Vast.ai 将 %1 从 %2 转到 %3，仅一次。任何人都无法撤回。</translation>
    </message>
    <message>
        <source>Approved; the executor moves the credit now.</source>
        <translation>已批准；执行器正在转移余额。</translation>
    </message>
    <message>
        <source>It is rented at once if its price has not risen by more than %1: %2 until the end.</source>
        <comment>rate per hour, total</comment>
        <translation>若价格上涨不超过 %1，则立即租用：到结束共 %2。</translation>
    </message>
    <message>
        <source>It is rented at once if its price has not risen: %1 until the end.</source>
        <translation>若价格没有上涨，则立即租用：到结束共 %1。</translation>
    </message>
    <message>
        <source>It holds at once, and falls back by itself. %1</source>
        <comment>changes</comment>
        <translation>立即生效，并会自动恢复。%1</translation>
    </message>
    <message>
        <source>It holds from %1 on. %2</source>
        <comment>time, changes</comment>
        <translation>自 %1 起生效。%2</translation>
    </message>
    <message>
        <source>Approved; the budget is raised.</source>
        <translation>已批准；预算已提高。</translation>
    </message>
    <message>
        <source>Approved; the new version holds from %1 on.</source>
        <translation>已批准；新版本自 %1 起生效。</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Ended</source>
        <extracomment>A rental's instance is gone; its last charge is not read yet</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Start instance %1</source>
        <translation>启动实例 %1</translation>
    </message>
    <message>
        <source>Stop instance %1</source>
        <translation>停止实例 %1</translation>
    </message>
    <message>
        <source>Reboot instance %1</source>
        <translation>重启实例 %1</translation>
    </message>
    <message>
        <source>Destroy instance %1</source>
        <translation>销毁实例 %1</translation>
    </message>
    <message>
        <source>Note on instance %1</source>
        <translation>实例 %1 的备注</translation>
    </message>
    <message>
        <source>Extend instance %1 until %2</source>
        <comment>instance, time</comment>
        <translation>将实例 %1 延长至 %2</translation>
    </message>
    <message>
        <source>Extend instance %1</source>
        <translation>延长实例 %1</translation>
    </message>
    <message>
        <source>Accept the dearer price of instance %1</source>
        <translation>接受实例 %1 的涨价</translation>
    </message>
    <message>
        <source>Reject the dearer price of instance %1</source>
        <translation>拒绝实例 %1 的涨价</translation>
    </message>
    <message>
        <source>Prepay %1 for instance %2</source>
        <comment>amount, instance</comment>
        <translation>为实例 %2 预付 %1</translation>
    </message>
    <message>
        <source>Recycle instance %1</source>
        <translation>重建实例 %1</translation>
    </message>
    <message>
        <source>Bid %1 for instance %2</source>
        <comment>rate, instance</comment>
        <translation>为实例 %2 出价 %1</translation>
    </message>
</context>
<context>
    <name>SavingWords</name>
    <message>
        <source>Stopped, disk billed</source>
        <translation>已停止,磁盘仍计费</translation>
    </message>
    <message>
        <source>Idle GPU</source>
        <translation>GPU 闲置</translation>
    </message>
    <message>
        <source>Dearer than the market</source>
        <translation>高于市场价</translation>
    </message>
    <message>
        <source>Cheaper in advance</source>
        <translation>预付更便宜</translation>
    </message>
    <message>
        <source>Unused volume</source>
        <translation>未使用的存储卷</translation>
    </message>
    <message>
        <source>Price increase</source>
        <translation>涨价</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Show offers</source>
        <translation>显示报价</translation>
    </message>
    <message>
        <source>Prepay…</source>
        <translation>预付…</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>显示账户</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Instance %1 is stopped, and its disk of %2 still costs %3 a day. Destroying it ends that; its data is lost.</source>
        <translation>实例 %1 已停止,但其 %2 的磁盘每天仍花费 %3。销毁即可停止花费;其数据将丢失。</translation>
    </message>
    <message>
        <source>The GPU of instance %1 is idle. Stopping it saves %2 a day; its disk is kept and billed.</source>
        <translation>实例 %1 的 GPU 处于闲置。停止它每天节省 %2;磁盘会保留并继续计费。</translation>
    </message>
    <message>
        <source>Instance %1 costs %2. Offer %3 is equal and costs %4: moving there saves %5 a day. Rent it, then destroy this one.</source>
        <translation>实例 %1 的价格为 %2。报价 %3 与之相当,价格为 %4:迁移过去每天节省 %5。先租用它,再销毁此实例。</translation>
    </message>
    <message>
        <source>Paying %1 in advance for %2 saves up to %3 a day. It pays when instance %4 runs for more than %5; destroyed earlier, it gives the discount back and loses 5 % of what is left.</source>
        <translation>预付 %1(用于 %2)每天最多节省 %3。当实例 %4 运行超过 %5 时才划算;若提前销毁,则退还折扣并损失余额的 5 %。</translation>
    </message>
    <message>
        <source>No instance uses volume %1. It costs %2 a day until it is deleted in Vast.ai's console.</source>
        <translation>没有实例使用存储卷 %1。在 Vast.ai 控制台中删除之前,它每天花费 %2。</translation>
    </message>
    <message>
        <source>The host of instance %1 asks for %2 instead of %3: %4 a day more.</source>
        <translation>实例 %1 的主机方要求 %2,而不是 %3:每天多 %4。</translation>
    </message>
    <message>
        <source>Without an answer the price stays, and the instance stops when its contract ends; 48 hours later Vast.ai may delete it with its data.</source>
        <translation>若不答复,价格不变,实例在合同结束时停止;48 小时后 Vast.ai 可能会将其连同数据一起删除。</translation>
    </message>
    <message>
        <source>Without an answer the price stays, and the instance stops when its contract ends on %1; 48 hours later Vast.ai may delete it with its data.</source>
        <translation>若不答复,价格不变,实例在合同结束时(%1)停止;48 小时后 Vast.ai 可能会将其连同数据一起删除。</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>由规则停止</translation>
    </message>
    <message>
        <source>A rule stopped instance %1, which saves %2 a day until its planned end.</source>
        <translation>规则停止了实例 %1，在计划结束前每天节省 %2。</translation>
    </message>
</context>
<context>
    <name>SpendReasons</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 in all; nothing was spent in %2.</source>
        <translation>共 %1；%2 没有支出。</translation>
    </message>
    <message>
        <source>%1 in all, as much as in %2.</source>
        <translation>共 %1，与 %2 相同。</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>new teams</source>
        <translation>新团队</translation>
    </message>
    <message>
        <source>teams without cost now</source>
        <translation>现无费用的团队</translation>
    </message>
    <message>
        <source>disk and traffic</source>
        <translation>磁盘和流量</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>word and signed amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all, %2 more than in %3: %4.</source>
        <translation>共 %1，比 %3 多 %2：%4。</translation>
    </message>
    <message>
        <source>%1 in all, %2 less than in %3: %4.</source>
        <translation>共 %1，比 %3 少 %2：%4。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Most of it: %1.</source>
        <translation>其中最多：%1。</translation>
    </message>
    <message>
        <source>%1: %2 on %3; usually nothing.</source>
        <translation>%1：%3 支出 %2；平时没有。</translation>
    </message>
    <message>
        <source>%1: %2 on %3, %4 times the usual %5.</source>
        <translation>%1：%3 支出 %2，是平时 %5 的 %4 倍。</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>无部门</translation>
    </message>
    <message>
        <source>No cost centre</source>
        <translation>无成本中心</translation>
    </message>
    <message>
        <source>Rented outside Bursar</source>
        <translation>在 Bursar 之外租用</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未观测到</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>SpendWords</name>
    <message>
        <source>Archived team</source>
        <translation>已归档团队</translation>
    </message>
    <message>
        <source>Daily budgets %1</source>
        <translation>日预算合计 %1</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>需审批</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>创建中</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Outbid</source>
        <translation>出价被超</translation>
    </message>
    <message>
        <source>Waits for a GPU</source>
        <translation>等待 GPU</translation>
    </message>
    <message>
        <source>Host offline</source>
        <translation>主机离线</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已开具</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已贷记</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>链完整</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>链已损坏</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审批</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccessListView</name>
    <message>
        <source>Search this list</source>
        <translation>搜索此列表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>The ledger is being read…</source>
        <translation>正在读取账本…</translation>
    </message>
    <message>
        <source>Nothing fits the words.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <source>Try what the keys of %1 can do?</source>
        <translation>要测试 %1 的密钥能做什么吗？</translation>
    </message>
    <message>
        <source>Try what the key %1 can do?</source>
        <translation>要测试密钥 %1 能做什么吗？</translation>
    </message>
    <message>
        <source>The executor makes harmless calls: each only reads, or is about something that nobody has. What could do harm is not tried.</source>
        <translation>执行程序只进行无害的调用：每个调用只读取，或针对无人拥有的对象。可能造成损害的不会尝试。</translation>
    </message>
    <message>
        <source>What it finds stands under Reviews.</source>
        <translation>结果显示在“审查”中。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Asked for. What was found stands under Reviews in a moment.</source>
        <translation>已请求。结果稍后显示在“审查”中。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>What of the access is shown</source>
        <translation>显示访问的哪一部分</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountForm</name>
    <message>
        <source>This computer's keychain</source>
        <translation>本机密钥串</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Research EU</source>
        <translation>Research EU</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>哪个账户？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How your people call it.</source>
        <translation>同事们对它的称呼。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The key is in</source>
        <translation>密钥位于</translation>
    </message>
    <message>
        <source>Bursar remembers where the key is, never the key.</source>
        <translation>Bursar 只记住密钥的位置，从不保存密钥。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Paste it here. It goes into the keychain and nowhere else.</source>
        <translation>粘贴到此处。它只会存入密钥串。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>It must be set where Bursar is started.</source>
        <translation>必须在启动 Bursar 的环境中设置。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nobody else may be able to read it (mode 0600).</source>
        <translation>其他人不得读取该文件（权限 0600）。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file that holds the key</source>
        <translation>选择存放密钥的文件</translation>
    </message>
    <message>
        <source>Enter a name for the account.</source>
        <translation>请输入账户名称。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>请输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>请粘贴 API 密钥。</translation>
    </message>
    <message>
        <source>Enter the variable's name, for example VASTAI_KEY.</source>
        <translation>请输入变量名，例如 VASTAI_KEY。</translation>
    </message>
    <message>
        <source>Choose the file that holds the key.</source>
        <translation>请选择存放密钥的文件。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountModel</name>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Keychain entry %1</source>
        <translation>密钥串条目 %1</translation>
    </message>
    <message>
        <source>Sample, no key</source>
        <translation>示例，无密钥</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Key kept in</source>
        <translation>密钥保存在</translation>
    </message>
    <message>
        <source>Burn $/h</source>
        <translation>消耗 $/小时</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Left $</source>
        <translation>剩余 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountWarningDialog</name>
    <message>
        <source>Warn of %1</source>
        <translation>%1 的警告</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Not by dollars</source>
        <translation>不按美元</translation>
    </message>
    <message>
        <source>It lasts less than</source>
        <translation>可用时间少于</translation>
    </message>
    <message>
        <source>At the present spend; 0: not by days.</source>
        <translation>按当前支出计算；0：不按天数。</translation>
    </message>
    <message>
        <source>It has less than</source>
        <translation>余额少于</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AccountsView</name>
    <message>
        <source>Connect account…</source>
        <translation>连接账户…</translation>
    </message>
    <message>
        <source>No account is connected. Bursar rents through an account at Vast.ai.</source>
        <translation>未连接账户。Bursar 通过 Vast.ai 账户租用。</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>连接 Vast.ai…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Test permissions</source>
        <translation>测试权限</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>未选择账户</translation>
    </message>
    <message>
        <source>The sample marketplace; no key, no money.</source>
        <translation>示例市场；无需密钥，不涉及资金。</translation>
    </message>
    <message>
        <source>Key kept in</source>
        <translation>密钥保存在</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>赠金</translation>
    </message>
    <message>
        <source>Burns per hour</source>
        <translation>每小时消耗</translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation>可用</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>What its key may do</source>
        <translation>密钥权限</translation>
    </message>
    <message>
        <source>Teams use it: move or archive them first.</source>
        <translation>有团队在使用：请先转移或归档。</translation>
    </message>
    <message>
        <source>Asking Vast.ai, one harmless call for each…</source>
        <translation>正在询问 Vast.ai，每项一次无害调用…</translation>
    </message>
    <message>
        <source>Not tested since Bursar was opened.</source>
        <translation>本次打开 Bursar 后尚未测试。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission: problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove account %1?</source>
        <translation>移除账户 %1？</translation>
    </message>
    <message>
        <source>Bursar forgets where its key is. The key itself and the history stay.</source>
        <translation>Bursar 将忘记密钥的位置。密钥本身和历史记录保留。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Transfer credit…</source>
        <translation>转移余额…</translation>
    </message>
    <message>
        <source>It takes two accounts.</source>
        <translation>需要两个账户。</translation>
    </message>
    <message numerus="yes">
        <source>Empty on %1 if all goes on as now: Vast.ai then stops %n instances.</source>
        <translation>
            <numerusform>若照此继续，将于 %1用尽：届时 Vast.ai 停止 %n 个实例。</numerusform>
        </translation>
    </message>
    <message>
        <source>When to warn…</source>
        <translation>何时警告…</translation>
    </message>
    <message>
        <source>Asked for. The credit moves when a second person has approved it under Requests.</source>
        <translation>已提交。第二个人在“申请”中批准后才会转移余额。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AnswerDialog</name>
    <message>
        <source>Nothing is rented. %1 reads your reason.</source>
        <translation>不会租用任何实例。%1 会看到您的理由。</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>批准 %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>驳回 %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It stands in the audit trail.</source>
        <translation>将记录在审计日志中。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明理由。</translation>
    </message>
    <message>
        <source>Nothing changes. %1 reads your reason.</source>
        <translation>不会有任何变化。%1 会看到您的理由。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AskChangeDialog</name>
    <message>
        <source>Ask</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>%1 becomes %2 when somebody who manages the policy approves it.</source>
        <comment>field, value</comment>
        <translation>待策略管理者批准后,%1 变为 %2。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Whoever approves it reads it.</source>
        <translation>审批人会看到。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明理由。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AssignDialog</name>
    <message>
        <source>%1, %2 × %3</source>
        <comment>instance, count × GPU</comment>
        <translation>%1，%2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n instances</source>
        <translation>
            <numerusform>分配 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>选择团队</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>From then on it pays for them: %1 now.</source>
        <translation>自此由其承担费用：目前 %1。</translation>
    </message>
    <message>
        <source>From day (UTC)</source>
        <translation>起始日（UTC）</translation>
    </message>
    <message>
        <source>They began on %1. Earlier days can only be given in months that are not issued.</source>
        <translation>开始于 %1。只有尚未开具账单的月份才能选择更早的日期。</translation>
    </message>
    <message>
        <source>Choose the team that they belong to.</source>
        <translation>请选择所属团队。</translation>
    </message>
    <message>
        <source>They run in several accounts, and a team rents through one: choose instances of one account.</source>
        <translation>它们在多个账户中运行，而团队只通过一个账户租用：请选择同一账户的实例。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>目前没有需要处理的事项。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::AuditTrailPage</name>
    <message>
        <source>No event matches these filters.</source>
        <translation>没有符合筛选条件的事件。</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>正在读取审计日志…</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Choose an event to see its details and hashes.</source>
        <translation>选择事件以查看详情和哈希值。</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <comment>number · time</comment>
        <translation>第 %1 号 · %2</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Hash chain</source>
        <translation>哈希链</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>本事件</translation>
    </message>
    <message>
        <source>Previous, %1</source>
        <translation>上一事件，%1</translation>
    </message>
    <message>
        <source>Begin of the chain</source>
        <translation>链的起点</translation>
    </message>
    <message>
        <source>Verifying %1 events…</source>
        <translation>正在验证 %1 个事件…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Chain intact, verified %1</source>
        <translation>链完整，验证于 %1</translation>
    </message>
    <message>
        <source>%1 events, root %2</source>
        <translation>%1 个事件，根 %2</translation>
    </message>
    <message>
        <source>Chain broken at event %1</source>
        <translation>链在事件 %1 处断开</translation>
    </message>
    <message>
        <source>The chain could not be verified</source>
        <translation>无法验证链</translation>
    </message>
    <message>
        <source>%1 Compare with a backup before anything else is written.</source>
        <translation>%1 请在继续写入之前与备份比对。</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Export JSONL…</source>
        <translation>导出 JSONL…</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>验证链</translation>
    </message>
    <message>
        <source>Text, request, instance</source>
        <translation>文字、申请、实例</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Show team</source>
        <translation>查看团队</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BidDialog</name>
    <message>
        <source>Change the bid of instance %1</source>
        <translation>更改实例 %1 的出价</translation>
    </message>
    <message numerus="yes">
        <source>Change the bid of %n instances</source>
        <translation>
            <numerusform>更改 %n 个实例的出价</numerusform>
        </translation>
    </message>
    <message>
        <source>Change bid</source>
        <translation>更改出价</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>For the whole machine, without its disk. Whoever bids more takes it.</source>
        <translation>针对整台机器，不含磁盘。出价更高者得。</translation>
    </message>
    <message>
        <source>Enter more than zero.</source>
        <translation>请输入大于零的值。</translation>
    </message>
    <message>
        <source>Running costs %1 instead of %2.</source>
        <translation>运行时费用为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>%1 Until the planned end that is up to %2 more. The policy is asked before.</source>
        <translation>%1 到计划结束最多再多 %2。事先会检查策略。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BillingDialog</name>
    <message>
        <source>Billing terms of %1</source>
        <translation>%1 的账单条款</translation>
    </message>
    <message>
        <source>Save terms</source>
        <translation>保存条款</translation>
    </message>
    <message>
        <source>as the organisation's</source>
        <translation>同组织</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Statement, booked internally</source>
        <translation>费用分摊单，内部入账</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>加价</translation>
    </message>
    <message>
        <source>and</source>
        <translation>以及</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>In a month with any cost.</source>
        <translation>在有费用的月份。</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>On cost, corrections and mark-up together.</source>
        <translation>按费用、更正与加价合计。</translation>
    </message>
    <message>
        <source>Change something to save it.</source>
        <translation>请先更改再保存。</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU 型号</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Lines grouped by</source>
        <translation>明细分组方式</translation>
    </message>
    <message>
        <source>Currency's code</source>
        <translation>货币代码</translation>
    </message>
    <message>
        <source>How much of it a dollar is</source>
        <translation>一美元折合多少</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Also shown in</source>
        <translation>同时显示为</translation>
    </message>
    <message>
        <source>Code, rate to a dollar, and its day. What is due stays in dollars.</source>
        <translation>代码、对美元汇率及其日期。应付金额仍以美元计。</translation>
    </message>
    <message>
        <source>A currency needs a code such as EUR, a rate such as 0.92 and its day such as 2026-11-30.</source>
        <translation>货币需要代码（如 EUR）、汇率（如 0.92）及其日期（如 2026-11-30）。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BookedModel</name>
    <message>
        <source>%1, instance %2</source>
        <comment>kind of saving, id</comment>
        <translation>%1,实例 %2</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>起始(UTC)</translation>
    </message>
    <message>
        <source>Per day $</source>
        <translation>每天 $</translation>
    </message>
    <message>
        <source>So far $</source>
        <translation>至今 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetBar</name>
    <message>
        <source>%1 spent, %2 committed, budget %3</source>
        <translation>已支出 %1，已占用 %2，预算 %3</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetDialog</name>
    <message>
        <source>Budgets of %1</source>
        <translation>%1 的预算</translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation>保存版本 %1</translation>
    </message>
    <message>
        <source>Comes into force</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It stands in the version history and the audit trail.</source>
        <translation>会记入版本历史和审计记录。</translation>
    </message>
    <message>
        <source>Change an amount to see what it would have done in the last 90 days.</source>
        <translation>更改金额即可看到它在过去 90 天会产生的影响。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Instances of all its teams, such as 5 or 20%; a person decides about the rest.</source>
        <translation>其所有团队的实例，例如 5 或 20%；其余由人决定。</translation>
    </message>
    <message>
        <source>Write what is carried over like month 20%, quarter all, or leave it empty.</source>
        <translation>请按 month 20%, quarter all 的格式填写结转，或留空。</translation>
    </message>
    <message>
        <source>Write how many may be stopped at once as a number or a percent, such as 5 or 20%.</source>
        <translation>请填写一次最多可停止的数量或百分比，例如 5 或 20%。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <source>Choose a time to come, or let it come into force at once.</source>
        <translation>请选择将来的时间，或立即生效。</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>请说明理由：将写入审计记录。</translation>
    </message>
    <message>
        <source>Running the rentals of the last 90 days against it…</source>
        <translation>正在用过去 90 天的租用检验…</translation>
    </message>
    <message>
        <source>In the last 90 days: %1 refused, %2 delayed, %3 waiting for approval; %4 avoided.</source>
        <comment>counts</comment>
        <translation>过去 90 天：拒绝 %1，推迟 %2，等待批准 %3；避免支出 %4。</translation>
    </message>
    <message>
        <source>Show these rentals…</source>
        <translation>显示这些租用…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetHolderModel</name>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Limit $</source>
        <translation>限额 $</translation>
    </message>
    <message>
        <source>Spent $</source>
        <translation>已支出 $</translation>
    </message>
    <message>
        <source>Committed $</source>
        <translation>已承诺 $</translation>
    </message>
    <message>
        <source>Available $</source>
        <translation>可用 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetModel</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 spent and %2 committed of %3</source>
        <translation>已支出 %1，已占用 %2，共 %3</translation>
    </message>
    <message>
        <source>CC %1</source>
        <translation>成本中心 %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Actual $</source>
        <translation>实际 $</translation>
    </message>
    <message>
        <source>Committed $</source>
        <translation>已占用 $</translation>
    </message>
    <message>
        <source>Available $</source>
        <translation>可用 $</translation>
    </message>
    <message>
        <source>Budget $</source>
        <translation>预算 $</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>+%1 carried</source>
        <extracomment>Of a budget: carried over from the last period</extracomment>
        <translation>+%1 结转</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::BudgetsPage</name>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>成本中心</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>提高…</translation>
    </message>
    <message>
        <source>Raises a budget for a time; it falls back by itself</source>
        <translation>临时提高预算；到期自动恢复</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>划转…</translation>
    </message>
    <message>
        <source>Moves budget from one owner to another, with a second person</source>
        <translation>经第二个人批准，把预算从一方划给另一方</translation>
    </message>
    <message>
        <source>Set budgets…</source>
        <translation>设置预算…</translation>
    </message>
    <message>
        <source>%1 of %2 have one</source>
        <comment>owners</comment>
        <translation>%2 个中有 %1 个设有预算</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a budget to see where it stands.</source>
        <translation>请选择一项预算查看其状况。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>kind of owner</comment>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Open its rules</source>
        <translation>打开其规则</translation>
    </message>
    <message>
        <source>It has no budget of its own. What it spends counts against those above it.</source>
        <translation>它没有自己的预算。其支出计入上级预算。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>The limit: %1.</source>
        <comment>what it includes</comment>
        <translation>限额：%1。</translation>
    </message>
    <message>
        <source>The budget began within this period, so only its part of %1 counts.</source>
        <translation>预算在本期内开始，因此只计 %1 中相应的部分。</translation>
    </message>
    <message>
        <source>It is used up: new rentals pause, and what runs is stopped.</source>
        <translation>已用完：暂停新租用，正在运行的会被停止。</translation>
    </message>
    <message>
        <source>It is used up: new rentals pause.</source>
        <translation>已用完：暂停新租用。</translation>
    </message>
    <message>
        <source>Version %1 of the budgets of %2 is saved.</source>
        <translation>%2 的预算版本 %1 已保存。</translation>
    </message>
    <message>
        <source>%1 It stands under Requests, To approve.</source>
        <translation>%1 可在“申请”的“待审批”中查看。</translation>
    </message>
    <message>
        <source>The budget is raised; it falls back by itself.</source>
        <translation>预算已提高；到期自动恢复。</translation>
    </message>
    <message>
        <source>Asked for. It is raised when a second person has approved it under Requests.</source>
        <translation>已申请。第二人在“申请”中批准后提高。</translation>
    </message>
    <message>
        <source>Asked for. The budget moves when a second person has approved it under Requests.</source>
        <translation>已提出。第二个人在“请求”中批准后预算才会划转。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ChargebackPage</name>
    <message>
        <source>%1 so far</source>
        <translation>%1至今</translation>
    </message>
    <message>
        <source>Nothing was spent in %1.</source>
        <translation>%1没有支出。</translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation>正在读取该月…</translation>
    </message>
    <message>
        <source>Preview invoices</source>
        <translation>预览账单</translation>
    </message>
    <message>
        <source>Issue invoices…</source>
        <translation>开具账单…</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>查看账单</translation>
    </message>
    <message>
        <source>%1 is still open. Figures are estimates until Vast.ai's charges arrive; invoices can be issued from %2.</source>
        <translation>%1尚未结束。在 Vast.ai 计费到达之前数字为估算；账单可自 %2起开具。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取%1…</translation>
    </message>
    <message>
        <source>Nothing was spent in %1; there is nothing to issue.</source>
        <translation>%1没有支出，无账单可开。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is complete: every day is charged. %n invoices can be issued.</source>
        <translation>
            <numerusform>%1已完整：每天均已计费。可开具 %n 张账单。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Issuing now needs a reason.</source>
        <translation>%1 现在开具需说明理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are issued for %1.</source>
        <translation>
            <numerusform>已为%1开具 %n 张账单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export invoice %1</source>
        <translation>导出账单 %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>导出账单</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>费用分摊</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Chosen invoice as PDF…</source>
        <translation>所选账单导出为 PDF…</translation>
    </message>
    <message>
        <source>Invoices of the month as CSV…</source>
        <translation>当月账单导出为 CSV…</translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation>每日支出</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>Spend by team</source>
        <translation>各团队支出</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>账单明细</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Disputes (%1)</source>
        <translation>争议（%1）</translation>
    </message>
    <message>
        <source>%1 is closed. What Vast.ai changes now goes into the next month's invoices.</source>
        <translation>%1已关账。Vast.ai 此后的变动计入下月账单。</translation>
    </message>
    <message numerus="yes">
        <source>%1 agrees with Vast.ai's bill and can be closed. %n invoices are issued and never change.</source>
        <translation>
            <numerusform>%1与 Vast.ai 账单一致，可以关账。已开具 %n 张账单，不再更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoices are issued and never change.</source>
        <translation>
            <numerusform>%1：已开具 %n 张账单，不再更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be closed yet: %2</source>
        <translation>%1尚不能关账：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Every difference is explained or answered.</source>
        <translation>每处差异均已解释或答复。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences stand open on the list.</source>
        <translation>
            <numerusform>清单上有 %n 处未结差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer for instance %1 is kept.</source>
        <translation>实例 %1 的答复已记录。</translation>
    </message>
    <message>
        <source>Differences up to %1 need no answer now.</source>
        <translation>不超过 %1的差异现在无需答复。</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>贷项通知单 %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>账单 %1</translation>
    </message>
    <message>
        <source>All documents of %1</source>
        <translation>%1的全部单据</translation>
    </message>
    <message>
        <source>Credit note %1 over %2 is issued.</source>
        <translation>已开具贷项通知单 %1，金额 %2。</translation>
    </message>
    <message>
        <source>Drafts of %1 are written by the new terms.</source>
        <translation>%1 的草稿按新条款生成。</translation>
    </message>
    <message>
        <source>Other formats…</source>
        <translation>其他格式…</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>关账…</translation>
    </message>
    <message>
        <source>Issue invoices without closing…</source>
        <translation>仅开具账单，不关账…</translation>
    </message>
    <message>
        <source>Letter to Vast.ai</source>
        <translation>致 Vast.ai 的信函</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Spend, reconciliation, invoices, disputes or treasury</source>
        <translation>支出、对账、发票、争议或资金</translation>
    </message>
    <message>
        <source>Asked for. The credit moves when a second person has approved it under Requests.</source>
        <translation>已提交。第二个人在“申请”中批准后才会转移余额。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CloseMonthWizard</name>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Invoices beside those of the month before</source>
        <translation>账单与上月对照</translation>
    </message>
    <message>
        <source>No team has cost in this month; there is nothing to issue.</source>
        <translation>本月没有团队产生费用，无需开具。</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices over %1 get their numbers. They never change; only credit notes correct them.</source>
        <translation>
            <numerusform>%n 张账单共 %1 将获得编号。此后不再更改，只能以贷项通知单更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belong to no team and stay unallocated.</source>
        <translation>%1不属于任何团队，保持未分配。</translation>
    </message>
    <message>
        <source>%1 is booked and closed for ever: what Vast.ai charges or gives back later goes into the invoices of %2.</source>
        <translation>%1将入账并永久关账：Vast.ai 之后的计费或退款计入%2的账单。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1已关账。</translation>
    </message>
    <message>
        <source>The pack holds all that finance keeps of the month in one file: the invoices, their tables, the journal, the reconciliation as it was signed, and the root of the audit trail that proves them.</source>
        <translation>该资料包在一个文件中包含财务需保存的本月全部内容：账单、表格、日记账、签署时的对账，以及用于证明的审计根值。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>导出资料包…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Issue and close</source>
        <translation>开具并关账</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>资料包</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoices and close %1</source>
        <translation>
            <numerusform>开具 %n 张账单并关闭%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CloseQuestion</name>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>%1, planned until %2</source>
        <translation>%1，计划至 %2</translation>
    </message>
    <message>
        <source>Close Bursar</source>
        <translation>关闭 Bursar</translation>
    </message>
    <message numerus="yes">
        <source>%n instances go on running at %1.</source>
        <translation>
            <numerusform>%n 个实例将继续运行，费用 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed, Bursar stops none of them: not at their planned end, and not when a budget is used up. This is about:</source>
        <translation>关闭后 Bursar 不会停止它们：既不在计划结束时，也不在预算用完时。涉及：</translation>
    </message>
    <message>
        <source>Closed, Bursar stops none of them when a budget is used up. This is about:</source>
        <translation>关闭后预算用完时 Bursar 不会停止它们。涉及：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background Bursar stays in the system tray and goes on watching them.</source>
        <translation>在后台时 Bursar 保留在系统托盘中并继续监视。</translation>
    </message>
    <message>
        <source>In the background Bursar goes on watching them. Start Bursar again to see its window.</source>
        <translation>在后台时 Bursar 继续监视。再次启动 Bursar 即可看到窗口。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close, stop nothing</source>
        <translation>关闭，不停止任何实例</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>在后台继续运行</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ConnectAssistant</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Connect Vast.ai</source>
        <translation>连接 Vast.ai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>仍然保留</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>新建团队…</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n instances</source>
        <translation>
            <numerusform>分配 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Vast.ai…</source>
        <translation>正在询问 Vast.ai…</translation>
    </message>
    <message>
        <source>There is no team yet that they could belong to.</source>
        <translation>尚无可归属的团队。</translation>
    </message>
    <message>
        <source>Asking what the key of %1 may do</source>
        <translation>正在查询 %1 的密钥权限</translation>
    </message>
    <message>
        <source>The key of %1 could not be tried</source>
        <translation>无法测试 %1 的密钥</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>The key of %1 may not do all that is needed</source>
        <translation>%1 的密钥缺少所需权限</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>余额 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At the present spend of %1 it lasts %n days.</source>
        <translation>
            <numerusform>按目前 %1 的支出可用 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the key these permissions at Vast.ai, or go back and name another.</source>
        <translation>请在 Vast.ai 为该密钥授予这些权限，或返回使用其他密钥。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n teams</source>
        <translation>
            <numerusform>转移 %n 个团队</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ConnectBox</name>
    <message>
        <source>How to connect</source>
        <translation>如何连接</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Copy the ssh command</source>
        <translation>复制 SSH 命令</translation>
    </message>
    <message>
        <source>Jupyter</source>
        <translation>Jupyter</translation>
    </message>
    <message>
        <source>It asks for a token, which Vast.ai's instance page shows.</source>
        <translation>它会要求令牌，令牌显示在 Vast.ai 的实例页面上。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CopyModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/小时</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>News</source>
        <translation>动态</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CorrectionModel</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>金额 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CorrectionsDialog</name>
    <message>
        <source>Corrections for %1, %2</source>
        <translation>%1 的更正，%2</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Lines added to the draft</source>
        <translation>添加到草稿的行</translation>
    </message>
    <message>
        <source>No line is added to this draft.</source>
        <translation>此草稿未添加行。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Before tax. A negative amount takes away.</source>
        <translation>税前。负数表示扣减。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It stands on the invoice.</source>
        <translation>记入账单。</translation>
    </message>
    <message>
        <source>Give an amount and a reason to add a line.</source>
        <translation>填写金额和原因以添加一行。</translation>
    </message>
    <message>
        <source>Give an amount other than zero.</source>
        <translation>请填写非零金额。</translation>
    </message>
    <message>
        <source>Say what the line is for.</source>
        <translation>请说明此行用途。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CreditDialog</name>
    <message>
        <source>Credit note for invoice %1</source>
        <translation>账单 %1 的贷项通知单</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>开具贷项通知单</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>全部余额</translation>
    </message>
    <message>
        <source>Some lines</source>
        <translation>部分行</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>指定金额</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Invoice %1 is over %2.</source>
        <translation>账单 %1 金额为 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <translation>剩余 %1（共 %2）。</translation>
    </message>
    <message>
        <source>Lines of the invoice; Return takes one in or out</source>
        <translation>账单行；按回车选入或移出</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Tax included.</source>
        <translation>含税。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It stands on the credit note and in the audit trail.</source>
        <translation>记入贷项通知单和审计日志。</translation>
    </message>
    <message>
        <source>The credit note is over %1.</source>
        <translation>贷项通知单金额为 %1。</translation>
    </message>
    <message>
        <source>Choose at least one line.</source>
        <translation>请至少选择一行。</translation>
    </message>
    <message>
        <source>No more than %1 are left to be credited.</source>
        <translation>最多还可冲回 %1。</translation>
    </message>
    <message>
        <source>Say why; a credit note never changes.</source>
        <translation>请说明原因；贷项通知单不再更改。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CreditLineModel</name>
    <message>
        <source>Credited</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>金额 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::CreditTransferDialog</name>
    <message>
        <source>Transfer credit</source>
        <translation>转移余额</translation>
    </message>
    <message>
        <source>Ask for the transfer</source>
        <translation>请求划转</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Once Vast.ai has moved it, nobody can take it back.</source>
        <translation>一旦 Vast.ai 完成转移，任何人都无法撤回。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A second person reads it before the credit moves.</source>
        <translation>余额转移前由第二个人审阅。</translation>
    </message>
    <message>
        <source>Its balance is not known yet.</source>
        <translation>余额尚不清楚。</translation>
    </message>
    <message>
        <source>%1 are left; it spends nothing now.</source>
        <translation>剩余 %1；目前没有支出。</translation>
    </message>
    <message numerus="yes">
        <source>%1 are left, for %n days.</source>
        <translation>
            <numerusform>剩余 %1，可用 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are left: %2 days now, %n days with the transfer.</source>
        <extracomment>How long an account's money lasts before and after a transfer</extracomment>
        <translation>
            <numerusform>剩余 %1：现在 %2 天，转移后 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two different accounts.</source>
        <translation>请选择两个不同的账户。</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>请输入大于 0 的金额。</translation>
    </message>
    <message>
        <source>%1 has less left than that.</source>
        <translation>%1 剩余的没有这么多。</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>请说明理由：将写入审计日志。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DecimalEdit</name>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Enter a whole number, for example %1.</source>
        <translation>请输入整数，例如 %1。</translation>
    </message>
    <message>
        <source>Enter a number such as %1.</source>
        <translation>请输入数字，例如 %1。</translation>
    </message>
    <message>
        <source>Enter %1 or more, or clear the field for no limit.</source>
        <translation>请输入 %1 或更大的值，留空表示不限。</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>请输入 %1 或更大的值。</translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation>请输入 %1 或更小的值。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DelegateDialog</name>
    <message>
        <source>Hand on %1</source>
        <translation>转交 %1</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>To</source>
        <translation>给</translation>
    </message>
    <message>
        <source>A person who has worked with this ledger. Everybody else who may can still answer.</source>
        <translation>曾使用此账本的人。其他有权限的人仍可答复。</translation>
    </message>
    <message>
        <source>Say who should answer it.</source>
        <translation>请说明应由谁答复。</translation>
    </message>
    <message>
        <source>%1 asked for it; somebody else has to answer.</source>
        <translation>这是 %1 提出的；须由他人答复。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DeskStatus</name>
    <message>
        <source>Opening the ledger</source>
        <translation>正在打开账本</translation>
    </message>
    <message>
        <source>Sample ledger</source>
        <translation>示例账本</translation>
    </message>
    <message>
        <source>Ledger on this computer</source>
        <translation>本机账本</translation>
    </message>
    <message>
        <source>Nobody carries out requests</source>
        <translation>没有程序在执行申请</translation>
    </message>
    <message>
        <source>%1 carries out requests</source>
        <translation>%1 正在执行申请</translation>
    </message>
    <message>
        <source>Queue healthy</source>
        <translation>队列正常</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait: %1, %2</source>
        <extracomment>How many calls to Vast.ai wait; which one and why; how long still</extracomment>
        <translation>
            <numerusform>%n 个调用等待中：%1，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances not read yet</source>
        <translation>实例尚未读取</translation>
    </message>
    <message>
        <source>Instances updated %1 ago</source>
        <translation>实例更新于 %1前</translation>
    </message>
    <message>
        <source>Calls to Vast.ai: intervals and what waits</source>
        <translation>对 Vast.ai 的调用：间隔与等待项</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DetailsStep</name>
    <message>
        <source>What shall run, and how long?</source>
        <translation>运行什么，运行多久？</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>A container image, with its tag.</source>
        <translation>容器镜像及其标签。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Expected traffic, part of the total and of the budgets.</source>
        <translation>预计流量，计入总额和预算。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Stands in the request and in the audit trail. May stay empty.</source>
        <translation>写入申请和审计日志。可留空。</translation>
    </message>
    <message>
        <source>%1, also while stopped. This offer has up to %2.</source>
        <translation>%1，停止时也计费。该报价最多 %2。</translation>
    </message>
    <message>
        <source>Enter at most %1.</source>
        <translation>最多输入 %1。</translation>
    </message>
    <message>
        <source>At the end it is stopped. It can be extended while it runs.</source>
        <translation>到期后停止。运行期间可延长。</translation>
    </message>
    <message numerus="yes">
        <source>The first takes this offer, the others the next cheapest equal ones. %n places are free.</source>
        <translation>
            <numerusform>第一份使用此报价，其余使用次便宜的同等报价。剩余 %n 个名额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free for this team.</source>
        <translation>
            <numerusform>该团队剩余 %n 个名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is free: stop an instance of the team first.</source>
        <translation>没有空余名额：请先停止该团队的一个实例。</translation>
    </message>
    <message>
        <source>What the other copies are</source>
        <translation>其他副本是什么</translation>
    </message>
    <message>
        <source>equal machines</source>
        <translation>相同的机器</translation>
    </message>
    <message>
        <source>the cheapest allowed</source>
        <translation>最便宜的允许报价</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save these details as a template</source>
        <translation>将这些设置保存为模板</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>移除此模板</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Jupyter and SSH</source>
        <translation>Jupyter 和 SSH</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Script and variables…</source>
        <translation>脚本和变量…</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>The first takes this offer, the others the cheapest that the policy allows. %n places are free.</source>
        <translation>
            <numerusform>第一个使用此报价，其余使用策略允许的最便宜的报价。还有 %n 个空位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever bids more takes the machine; yours then waits, with its disk billed.</source>
        <translation>出价更高者得到机器；您的实例随后等待，磁盘继续计费。</translation>
    </message>
    <message>
        <source>%1 less, as quoted. Ended early, it gives that back and pays 5 % of what is unused.</source>
        <translation>按报价减 %1。提前结束须退回折扣，并支付未用部分的 5 %。</translation>
    </message>
    <message>
        <source>Up to %1 less; counted only when Vast.ai quotes it. Ended early, it gives that back and pays 5 % of what is unused.</source>
        <translation>最多减 %1；仅在 Vast.ai 报价后计入。提前结束须退回折扣，并支付未用部分的 5 %。</translation>
    </message>
    <message>
        <source>No discount is quoted. Ended early, it pays 5 % of what is unused.</source>
        <translation>没有折扣报价。提前结束须支付未用部分的 5 %。</translation>
    </message>
    <message>
        <source>How it is rented</source>
        <translation>租用方式</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>interruptible, at the host's least bid</source>
        <translation>可中断，按主机最低出价</translation>
    </message>
    <message>
        <source>reserved, paid in advance</source>
        <translation>预留，预先付款</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DisputeDialog</name>
    <message>
        <source>Answer for instance %1</source>
        <translation>答复实例 %1</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>保存答复</translation>
    </message>
    <message>
        <source>%1: %2 are not explained (ours minus Vast.ai's).</source>
        <translation>%1：%2未解释（我方减 Vast.ai）。</translation>
    </message>
    <message>
        <source>Explained: we know why</source>
        <translation>已解释：原因已知</translation>
    </message>
    <message>
        <source>Claimed: asked of Vast.ai</source>
        <translation>已申诉：已询问 Vast.ai</translation>
    </message>
    <message>
        <source>Settled: paid back or dropped</source>
        <translation>已了结：已退款或放弃</translation>
    </message>
    <message>
        <source>Open: nobody knows yet</source>
        <translation>未结：尚无人知晓</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was found, or asked. It stands in the audit trail.</source>
        <translation>查明或询问的内容。记入审计日志。</translation>
    </message>
    <message>
        <source>Say what you found, or what you asked of Vast.ai.</source>
        <translation>请说明查明的内容，或向 Vast.ai 询问的内容。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DisputeModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量项</translation>
    </message>
    <message>
        <source>Not explained $</source>
        <translation>未解释 $</translation>
    </message>
    <message>
        <source>Ours $</source>
        <translation>我方 $</translation>
    </message>
    <message>
        <source>Vast.ai $</source>
        <translation>Vast.ai $</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DisputesView</name>
    <message>
        <source>Disputes</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Which disputes are listed</source>
        <translation>列出哪些争议</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Comparing the month…</source>
        <translation>正在对账…</translation>
    </message>
    <message>
        <source>Some differences are not on the list yet: list them under Reconciliation.</source>
        <translation>部分差异尚未列入清单：请在“对账”中列入。</translation>
    </message>
    <message>
        <source>Nothing is disputed in this month.</source>
        <translation>本月没有争议。</translation>
    </message>
    <message>
        <source>Nothing is left to do; All shows what was answered.</source>
        <translation>没有待办事项；“全部”显示已答复的。</translation>
    </message>
    <message>
        <source>The month is closed.</source>
        <translation>该月已关账。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>Our segments</source>
        <translation>我方计量</translation>
    </message>
    <message>
        <source>Vast.ai's charges</source>
        <translation>Vast.ai 计费</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>显示实例</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>信函…</translation>
    </message>
    <message>
        <source>A letter to Vast.ai as PDF, with the evidence day by day</source>
        <translation>致 Vast.ai 的 PDF 信函，附逐日证据</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::DurationEdit</name>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::EffectiveFrom</name>
    <message>
        <source>Comes into force</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>In force at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>In force from…</source>
        <translation>生效自…</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效自</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ExportDialog</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The document as it was issued.</source>
        <translation>开具时的原始单据。</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>A workbook with sheets for invoices, lines, teams and cost centres; sums are formulas.</source>
        <translation>含账单、明细、团队和成本中心工作表的工作簿；合计为公式。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A row for each part of each total.</source>
        <translation>每个金额组成部分一行。</translation>
    </message>
    <message>
        <source>Journal (CSV)</source>
        <translation>日记账（CSV）</translation>
    </message>
    <message>
        <source>Debit and credit per cost centre.</source>
        <translation>按成本中心的借方与贷方。</translation>
    </message>
    <message>
        <source>FOCUS 1.2</source>
        <translation>FOCUS 1.2</translation>
    </message>
    <message>
        <source>Cost and usage by instance, meter and day, for FinOps tools.</source>
        <translation>按实例、计量项和日期的成本与使用，供 FinOps 工具使用。</translation>
    </message>
    <message>
        <source>FOCUS 1.4</source>
        <translation>FOCUS 1.4</translation>
    </message>
    <message>
        <source>UBL (EN 16931)</source>
        <translation>UBL（EN 16931）</translation>
    </message>
    <message>
        <source>The electronic invoice that European authorities and companies take.</source>
        <translation>欧洲机构与企业接受的电子账单。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every document as it was sealed, one a line.</source>
        <translation>每行一份封存时的单据。</translation>
    </message>
    <message>
        <source>Comma, for programs</source>
        <translation>逗号，供程序使用</translation>
    </message>
    <message>
        <source>Comma, for Excel</source>
        <translation>逗号，供 Excel 使用</translation>
    </message>
    <message>
        <source>Semicolon and decimal comma, for Excel</source>
        <translation>分号与小数逗号，供 Excel 使用</translation>
    </message>
    <message>
        <source>Tab, for Excel</source>
        <translation>制表符，供 Excel 使用</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Documents written</source>
        <translation>已写入单据</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>All documents of %1</source>
        <translation>%1的全部单据</translation>
    </message>
    <message>
        <source>Pack: all of it in one ZIP</source>
        <translation>资料包：全部合为一个 ZIP</translation>
    </message>
    <message>
        <source>PDFs, tables, journal, FOCUS, reconciliation, audit root, and a list with hashes.</source>
        <translation>PDF、表格、日记账、FOCUS、对账、审计根值及哈希清单。</translation>
    </message>
    <message>
        <source>Journal for DATEV (CSV)</source>
        <translation>DATEV 日记账 (CSV)</translation>
    </message>
    <message>
        <source>Amount, account, contra account, document, cost centre; import it as an own text format.</source>
        <translation>金额、科目、对方科目、凭证、成本中心；作为自定义文本格式导入。</translation>
    </message>
    <message>
        <source>Journal for GnuCash (CSV)</source>
        <translation>GnuCash 日记账 (CSV)</translation>
    </message>
    <message>
        <source>Transactions with splits, accounts by their full names.</source>
        <translation>含分录的交易，科目使用全名。</translation>
    </message>
    <message>
        <source>FOCUS 1.4 Invoice Detail</source>
        <translation>FOCUS 1.4 Invoice Detail</translation>
    </message>
    <message>
        <source>A row for each line of each document, with state, terms and order.</source>
        <translation>每份文件每行一条，含状态、条款和订单。</translation>
    </message>
    <message>
        <source>FOCUS 1.4 Billing Period</source>
        <translation>FOCUS 1.4 Billing Period</translation>
    </message>
    <message>
        <source>The months of the documents, open or closed.</source>
        <translation>文件所属月份，未关账或已关账。</translation>
    </message>
    <message>
        <source>Account of the cost</source>
        <translation>费用科目</translation>
    </message>
    <message>
        <source>Account of what is charged on</source>
        <translation>转收科目</translation>
    </message>
    <message>
        <source>Account of the mark-up</source>
        <translation>加价科目</translation>
    </message>
    <message>
        <source>Account of the tax</source>
        <translation>税金科目</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Of the cost, what is charged on, the mark-up and the tax.</source>
        <translation>分别用于费用、转收、加价和税金。</translation>
    </message>
    <message>
        <source>Name the four ledger accounts.</source>
        <translation>请填写四个会计科目。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ExtendDialog</name>
    <message>
        <source>Extend instance %1</source>
        <translation>延长实例 %1</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n instances</source>
        <translation>
            <numerusform>延长 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Counted from the planned end, or from now where there is none.</source>
        <translation>从计划结束时间起算；没有则从现在起算。</translation>
    </message>
    <message>
        <source>It costs up to %1 more and ends on %2. The policy is asked before.</source>
        <translation>最多增加 %1，于 %2 结束。执行前会检查策略。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ForecastCard</name>
    <message>
        <source>Expected spend</source>
        <translation>预计支出</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>spent, committed</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 spent, %2 committed</source>
        <translation>已支出 %1，已占用 %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a budget</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Reading what was spent…</source>
        <translation>正在读取支出…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::GigabytesEdit</name>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::GiveRoleDialog</name>
    <message>
        <source>Give a role in Bursar</source>
        <translation>授予 Bursar 角色</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Roles are off: everybody who can open the ledger may do everything. The first role switches them on. If it is not an administrator's, you become administrator.</source>
        <translation>角色未启用：任何能打开账本的人都可以做任何事。授予第一个角色后即启用。如果授予的不是管理员，您将成为管理员。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>As their computer names them at login.</source>
        <translation>与其电脑登录名一致。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>请填写人员。</translation>
    </message>
    <message>
        <source>Viewers and leads are so for a team: choose one.</source>
        <translation>查看者和负责人须对应一个团队：请选择。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::GpuListEdit</name>
    <message>
        <source>Add a GPU</source>
        <translation>添加 GPU</translation>
    </message>
    <message>
        <source>Add GPU…</source>
        <translation>添加 GPU…</translation>
    </message>
    <message>
        <source>Enter a name such as RTX 4090, or RTX 4090@48GB for one size of memory.</source>
        <translation>请输入名称，例如 RTX 4090；RTX 4090@48GB 表示特定显存大小。</translation>
    </message>
    <message>
        <source>Add at least one GPU; without one nothing can be rented.</source>
        <translation>请至少添加一种 GPU；否则无法租用。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::HolidayModel</name>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::HolidaysDialog</name>
    <message>
        <source>%1 is too large for a list of days.</source>
        <translation>%1 作为日期列表太大。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>Where in a file something is wrong, and what</extracomment>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays of %1</source>
        <translation>%1 的节假日</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>What stands here is outside the working hours.</source>
        <translation>此处列出的日期不属于工作时间。</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>No day is listed yet.</source>
        <translation>尚未列出任何日期。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A calendar (ICS), or a table (CSV) with date and name. It replaces the list.</source>
        <translation>日历（ICS）或含日期和名称的表格（CSV）。它会替换列表。</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv)</source>
        <translation>日历和表格 (*.ics *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n days</source>
        <translation>
            <numerusform>导入 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No holidays are listed any more.</source>
        <translation>不再列出任何节假日。</translation>
    </message>
    <message numerus="yes">
        <source>%n holidays are listed.</source>
        <translation>
            <numerusform>已列出 %n 个节假日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to import.</source>
        <translation>请选择要导入的文件。</translation>
    </message>
    <message>
        <source>Correct the file and choose it again; nothing was changed.</source>
        <translation>请更正文件后重新选择；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstanceDock</name>
    <message>
        <source>No instance chosen</source>
        <translation>未选择实例</translation>
    </message>
    <message>
        <source>What to show of the instance</source>
        <translation>显示实例的哪些内容</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Audit events</source>
        <translation>审计事件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>尚无任何记录。</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>每日费用</translation>
    </message>
    <message>
        <source>GPU load</source>
        <translation>GPU 负载</translation>
    </message>
    <message>
        <source>Choose one instance</source>
        <translation>请选择一个实例</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Disk and traffic</source>
        <translation>磁盘和流量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>GPU memory: %1 GB</source>
        <translation>GPU 显存：%1 GB</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>内存：%1</translation>
    </message>
    <message>
        <source>GPU load of the last day</source>
        <translation>最近一天的 GPU 负载</translation>
    </message>
    <message>
        <source>The last %1, busiest look of ten minutes each: %2 to %3 %</source>
        <translation>最近 %1，每十分钟取最高值：%2 至 %3 %</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstanceModel</name>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/小时</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>So far $</source>
        <translation>至今 $</translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <translation>结束（UTC）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>未知人员</translation>
    </message>
    <message>
        <source>Machine not known</source>
        <translation>未知机器</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>机器 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Today $</source>
        <translation>今天 $</translation>
    </message>
    <message>
        <source>Until end $</source>
        <translation>到结束 $</translation>
    </message>
    <message>
        <source>GPU %</source>
        <translation>GPU %</translation>
    </message>
    <message>
        <source>GPU GB</source>
        <translation>显存 GB</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>内存 GB</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Rented by</source>
        <translation>租用人</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstancePanel</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>No instance chosen</source>
        <translation>未选择实例</translation>
    </message>
    <message>
        <source>Choose one for its details, several with Ctrl or Shift to command them together.</source>
        <translation>选择一个查看详情，按 Ctrl 或 Shift 多选可一并操作。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>尚无归属</translation>
    </message>
    <message>
        <source>Rented by</source>
        <translation>租用人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time (age)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划结束</translation>
    </message>
    <message>
        <source>none, until stopped</source>
        <translation>无，直至停止</translation>
    </message>
    <message>
        <source>GPU load</source>
        <translation>GPU 负载</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Per hour, running</source>
        <translation>每小时（运行）</translation>
    </message>
    <message>
        <source>Per hour, stopped</source>
        <translation>每小时（停止）</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>What a command on all of them changes.</source>
        <translation>对全部执行命令的影响。</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>至今费用</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>当前费用</translation>
    </message>
    <message>
        <source>Effect on money</source>
        <translation>对费用的影响</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n</source>
        <translation>
            <numerusform>停止 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>节省 %1</translation>
    </message>
    <message numerus="yes">
        <source>Start %n</source>
        <translation>
            <numerusform>启动 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <translation>增加 %1</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n</source>
        <translation>
            <numerusform>销毁 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk lost then</source>
        <translation>届时丢失的磁盘</translation>
    </message>
    <message>
        <source>Assign to a team…</source>
        <translation>分配给团队…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延长…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Show logs…</source>
        <translation>查看日志…</translation>
    </message>
    <message>
        <source>%1 Many would stop at once, so you decide.</source>
        <translation>%1 将有多台同时停止，因此由您决定。</translation>
    </message>
    <message>
        <source>%1 It stops at %2.</source>
        <comment>reason, time</comment>
        <translation>%1 将于 %2 停止。</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>Costs meanwhile</source>
        <translation>期间费用</translation>
    </message>
    <message>
        <source>Vast.ai stops it</source>
        <translation>Vast.ai 将停止它</translation>
    </message>
    <message>
        <source>Vast.ai would not stop it by itself: %1</source>
        <translation>Vast.ai 不会自行停止它：%1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>key %1 from %2, %3</source>
        <comment>number, address, time</comment>
        <translation>密钥 %1，来自 %2，%3</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>空闲时长</translation>
    </message>
    <message>
        <source>Today (UTC)</source>
        <translation>今天 (UTC)</translation>
    </message>
    <message>
        <source>Until its end</source>
        <translation>到其结束</translation>
    </message>
    <message>
        <source>Jupyter</source>
        <translation>Jupyter</translation>
    </message>
    <message>
        <source>Change bid…</source>
        <translation>更改出价…</translation>
    </message>
    <message>
        <source>Recycle…</source>
        <translation>重建…</translation>
    </message>
    <message>
        <source>Time line, metrics, events</source>
        <translation>时间线、指标、事件</translation>
    </message>
    <message>
        <source>Rent again…</source>
        <translation>再次租用…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InstancesPage</name>
    <message>
        <source>No instances run.</source>
        <translation>没有运行中的实例。</translation>
    </message>
    <message>
        <source>Find offers</source>
        <translation>查找报价</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Assign strangers…</source>
        <translation>分配外来实例…</translation>
    </message>
    <message>
        <source>Id, GPU, note or place</source>
        <translation>编号、GPU、备注或地点</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>变更中</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>外来实例</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No instance matches these filters.</source>
        <translation>没有符合筛选条件的实例。</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 in all</source>
        <translation>
            <numerusform>%n 个运行中，合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 个实例</translation>
    </message>
    <message numerus="yes">
        <source>%n strangers</source>
        <translation>
            <numerusform>%n 个外来实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances are assigned.</source>
        <translation>
            <numerusform>已分配 %n 个实例。</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs on; the rule does not stop it.</source>
        <translation>它将继续运行，规则不会停止它。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Time line, metrics, logs and audit events of the chosen instance</source>
        <translation>所选实例的时间线、指标、日志和审计事件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n commands are taken back; nothing has changed.</source>
        <translation>
            <numerusform>已撤回 %n 条命令；没有任何改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commands could be taken back; the others were with Vast.ai already.</source>
        <translation>
            <numerusform>%n 条命令中有 %1 条可以撤回；其余已发送到 Vast.ai。</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle GPU</source>
        <translation>GPU 空闲</translation>
    </message>
    <message>
        <source>Vast.ai was last seen %1 ago. States and costs may have changed since.</source>
        <translation>Vast.ai 的数据是 %1前的。此后状态和费用可能已变化。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InviteDialog</name>
    <message>
        <source>Invite people to Vast.ai</source>
        <translation>邀请加入 Vast.ai</translation>
    </message>
    <message>
        <source>Ask for the invitation</source>
        <translation>请求邀请</translation>
    </message>
    <message>
        <source>Into the team of</source>
        <translation>加入团队</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>One a line. Vast.ai writes to them.</source>
        <translation>每行一个。Vast.ai 会发送邮件。</translation>
    </message>
    <message>
        <source>Role at Vast.ai</source>
        <translation>Vast.ai 角色</translation>
    </message>
    <message>
        <source>An invitation ends after four hours. Members see what the role lets them, and pay from the account's balance.</source>
        <translation>邀请在四小时后失效。成员可查看角色允许的内容，并使用账户余额付款。</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>请先连接账户。</translation>
    </message>
    <message>
        <source>Write at least one e-mail address.</source>
        <translation>请至少填写一个电子邮件地址。</translation>
    </message>
    <message>
        <source>%1 is no e-mail address.</source>
        <translation>%1 不是电子邮件地址。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InvoiceLineModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>disk and traffic only</source>
        <translation>仅磁盘与流量</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>GPU time $</source>
        <translation>GPU 时间 $</translation>
    </message>
    <message>
        <source>Disk $</source>
        <translation>磁盘 $</translation>
    </message>
    <message>
        <source>Traffic $</source>
        <translation>流量 $</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>金额 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InvoiceModel</name>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已开具</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>成本中心</translation>
    </message>
    <message>
        <source>Total $</source>
        <translation>合计 $</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>贷项通知单</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::InvoicesView</name>
    <message>
        <source>Invoices</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>drafts of this month, then all that are issued</source>
        <translation>本月草稿，其后为所有已开具账单</translation>
    </message>
    <message>
        <source>No invoice is issued yet, and this month has no cost to preview.</source>
        <translation>尚未开具账单，本月也没有可预览的费用。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose an invoice to see what it is made of.</source>
        <translation>选择一张账单以查看其构成。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>分摊费用</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>加价</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>税 %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Some days have no charge yet: their cost is our estimate.</source>
        <translation>部分日期尚无计费：其费用为我方估算。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>条款…</translation>
    </message>
    <message>
        <source>What this team's next invoices say and add</source>
        <translation>该团队后续账单的内容与附加项</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>贷项通知单…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::IssueDialog</name>
    <message>
        <source>Issue invoices for %1</source>
        <translation>开具%1的账单</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoices</source>
        <translation>
            <numerusform>开具 %n 张账单</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>An issued invoice gets the next number and never changes; only a credit note corrects it.</source>
        <translation>已开具的账单获得下一个编号且不再更改；只能用贷项通知单更正。</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>现在开具的理由</translation>
    </message>
    <message>
        <source>Charges are still open. Say why the month is issued now; the reason goes into the audit trail.</source>
        <translation>仍有未到的计费。请说明现在开具的理由，该理由将写入审计日志。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::KeyDialog</name>
    <message>
        <source>Keychain of this computer</source>
        <translation>本机密钥串</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The new key lies in</source>
        <translation>新密钥位于</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A new file, with its folder. Only you can read it.</source>
        <translation>新文件的完整路径。只有您能读取。</translation>
    </message>
    <message>
        <source>An entry of its own: the old key stays where it is until it is revoked.</source>
        <translation>单独的条目：旧密钥在吊销前保持原位。</translation>
    </message>
    <message>
        <source>Say under which name it is kept.</source>
        <translation>请填写保存名称。</translation>
    </message>
    <message>
        <source>Write the file with its folder, from / on.</source>
        <translation>请填写以 / 开头的完整路径。</translation>
    </message>
    <message>
        <source>The file exists already: name a new one.</source>
        <translation>文件已存在：请另取名称。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::KeyFigureStrip</name>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::KeyModel</name>
    <message>
        <source>Bursar itself</source>
        <translation>Bursar 自身</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an age such as 12 d</comment>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>May</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存在</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Used %</source>
        <translation>使用 %</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::KeysView</name>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审查…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Keys at Vast.ai</source>
        <translation>Vast.ai 密钥</translation>
    </message>
    <message>
        <source>No keys are known yet. Bursar lists them once an account is connected whose key may see keys.</source>
        <translation>尚无已知密钥。连接有权查看密钥的账户后，Bursar 会列出它们。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Make a team first.</source>
        <translation>请先创建团队。</translation>
    </message>
    <message>
        <source>Choose a key.</source>
        <translation>请选择密钥。</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>未选择密钥</translation>
    </message>
    <message>
        <source>Bursar itself calls with it. Rotate it instead.</source>
        <translation>Bursar 自身在使用它。请改为轮换。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a key, account</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存在</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>创建给</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Vast.ai does not list it: it was deleted there, or the list could not be read.</source>
        <translation>Vast.ai 未列出它：它已在那里被删除，或列表无法读取。</translation>
    </message>
    <message>
        <source>May, and needs</source>
        <translation>权限与需要</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>permission</comment>
        <translation>%1：不需要</translation>
    </message>
    <message>
        <source>%1: needed, and missing</source>
        <comment>permission</comment>
        <translation>%1：需要但缺少</translation>
    </message>
    <message>
        <source>Nobody told Bursar what it is for, so what it needs is not known.</source>
        <translation>Bursar 不知道它的用途，因此不知道它需要什么。</translation>
    </message>
    <message>
        <source>Used in 90 days</source>
        <translation>90 天内使用</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>未使用：%1。</translation>
    </message>
    <message>
        <source>Vast.ai's log tells of what changes something, not of what only reads.</source>
        <translation>Vast.ai 的日志记录更改，不记录只读操作。</translation>
    </message>
    <message>
        <source>Asked for. The executor makes the key and tries it; see Requests.</source>
        <translation>已请求。执行程序将创建并测试密钥；见“请求”。</translation>
    </message>
    <message>
        <source>Asked for. The old key is revoked once the new one works; see Requests.</source>
        <translation>已请求。新密钥可用后吊销旧密钥；见“请求”。</translation>
    </message>
    <message>
        <source>Revoke key %1?</source>
        <translation>吊销密钥 %1？</translation>
    </message>
    <message>
        <source>It stops at once, wherever it is used, and nobody can bring it back.</source>
        <translation>无论在哪里使用都立即失效，且无法恢复。</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>Asked for. The executor deletes the key at Vast.ai; see Requests.</source>
        <translation>已请求。执行程序将在 Vast.ai 删除密钥；见“请求”。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::LaunchDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Script and variables</source>
        <translation>脚本和变量</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Start script</source>
        <translation>启动脚本</translation>
    </message>
    <message>
        <source>Runs in a shell each time the container begins.</source>
        <translation>容器每次启动时在 shell 中运行。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>NAME=value a line, for everybody to read. Of a secret only the NAME: its value stays in the account's environment at Vast.ai, which adds it.</source>
        <translation>每行一个 NAME=值，所有人可读。机密只写 NAME：其值保存在 Vast.ai 账户的环境中，由 Vast.ai 添加。</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>请更正标出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>A start script of %n lines.</source>
        <translation>
            <numerusform>%n 行的启动脚本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Variables: %1.</source>
        <translation>变量：%1。</translation>
    </message>
    <message>
        <source>No start script, no variables.</source>
        <translation>没有启动脚本，没有变量。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::LogView</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Search the logs</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Search, Enter for the next</source>
        <translation>搜索，按 Enter 查找下一个</translation>
    </message>
    <message>
        <source>Reads them anew every 15 seconds</source>
        <translation>每 15 秒重新读取</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>Reading the last %n lines…</source>
        <translation>
            <numerusform>正在读取最后 %n 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance has written nothing yet.</source>
        <translation>实例尚无输出。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>"%1" does not occur.</source>
        <translation>未找到“%1”。</translation>
    </message>
    <message>
        <source>Save logs</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation>日志 (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::LogsDialog</name>
    <message>
        <source>Logs of instance %1</source>
        <translation>实例 %1 的日志</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MainWindow</name>
    <message>
        <source>Bursar – sample marketplace</source>
        <translation>Bursar – 示例市场</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody carries out requests.</source>
        <translation>没有程序在执行申请。</translation>
    </message>
    <message>
        <source>Rentals are not watched or stopped. Start Bursar or bursarctl broker where the keys are.</source>
        <translation>租用无人监视，也不会被停止。请在存有密钥的计算机上启动 Bursar 或 bursarctl broker。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MemberModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>role, team</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>an age such as 2 h</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>an archived team</source>
        <translation>已归档的团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MembersView</name>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Give role…</source>
        <translation>授予角色…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Nobody has a role in Bursar, so everybody who can open the ledger may do everything. The accounts at Vast.ai have no members beside their owner.</source>
        <translation>Bursar 中无人拥有角色，因此任何能打开账本的人都可以做任何事。Vast.ai 账户除所有者外没有成员。</translation>
    </message>
    <message>
        <source>Roles in Bursar are off: everybody who can open the ledger may do everything. The first role that is given switches them on.</source>
        <translation>Bursar 的角色未启用：任何能打开账本的人都可以做任何事。授予第一个角色后即启用。</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>请先连接账户。</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择人员</translation>
    </message>
    <message>
        <source>In Bursar</source>
        <translation>Bursar 中</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>收回角色…</translation>
    </message>
    <message>
        <source>The last administrator stays: make somebody else administrator first.</source>
        <translation>必须保留最后一位管理员：请先指定另一位管理员。</translation>
    </message>
    <message>
        <source>Member of %1 at Vast.ai</source>
        <translation>Vast.ai 上 %1 的成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The owner cannot be removed: balance, contracts and keys of a team at Vast.ai belong to its owner. Give the team to another owner at Vast.ai first.</source>
        <translation>无法移除所有者：Vast.ai 团队的余额、合约和密钥属于其所有者。请先在 Vast.ai 将团队转给其他所有者。</translation>
    </message>
    <message>
        <source>Invited to %1</source>
        <translation>已邀请加入 %1</translation>
    </message>
    <message>
        <source>Role at Vast.ai</source>
        <translation>Vast.ai 角色</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Vast.ai cannot take an invitation back. It ends by itself.</source>
        <translation>Vast.ai 无法撤回邀请。它会自动失效。</translation>
    </message>
    <message>
        <source>Asked for. The executor sends the invitation; see Requests.</source>
        <translation>已请求。执行程序将发送邀请；见“请求”。</translation>
    </message>
    <message>
        <source>%1 has the role.</source>
        <translation>%1 已获得角色。</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>从 %2 移除 %1？</translation>
    </message>
    <message>
        <source>They see and rent nothing of the account at Vast.ai any more. Keys that they made stay: revoke them, too.</source>
        <translation>他们将无法再在 Vast.ai 查看或使用该账户租用。他们创建的密钥仍然有效：请一并吊销。</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>移除成员</translation>
    </message>
    <message>
        <source>Asked for. The executor removes the member; see Requests.</source>
        <translation>已请求。执行程序将移除成员；见“请求”。</translation>
    </message>
    <message>
        <source>Take the role %1 away from %2?</source>
        <translation>收回 %2 的角色 %1？</translation>
    </message>
    <message>
        <source>Their other roles stay.</source>
        <translation>其他角色保留。</translation>
    </message>
    <message>
        <source>They have no other: then they may do nothing in Bursar.</source>
        <translation>没有其他角色：之后在 Bursar 中无任何权限。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>%1 does not have the role any more.</source>
        <translation>%1 已不再拥有该角色。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MonthChangeModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 $</source>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Change $</source>
        <translation>变动 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::MonthCheckList</name>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Assign strangers</source>
        <translation>分配外来实例</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>显示申请</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为何现在</translation>
    </message>
    <message>
        <source>Something stands open. The reason goes into the audit trail.</source>
        <translation>仍有未结事项。原因记入审计日志。</translation>
    </message>
    <message>
        <source>It does not hinder closing.</source>
        <translation>不影响关账。</translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation>该月尚未结束。</translation>
    </message>
    <message>
        <source>Answer what is open, or say why it is closed now.</source>
        <translation>请答复未结事项，或说明为何现在关账。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NewKeyDialog</name>
    <message>
        <source>New key for a team</source>
        <translation>团队的新密钥</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>请求密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>For the policy of</source>
        <translation>对应策略</translation>
    </message>
    <message>
        <source>Remind to renew it after</source>
        <translation>更新提醒</translation>
    </message>
    <message>
        <source>Vast.ai's keys do not end by themselves; Bursar reminds people.</source>
        <translation>Vast.ai 的密钥不会自行失效；Bursar 会提醒。</translation>
    </message>
    <message>
        <source>The executor makes a key of %1, puts it there and tries it. Nobody is shown it.</source>
        <translation>执行程序创建 %1 的密钥，存入该处并测试。不会显示给任何人。</translation>
    </message>
    <message>
        <source>It may: %1.</source>
        <translation>权限：%1。</translation>
    </message>
    <message>
        <source>Make a team first.</source>
        <translation>请先创建团队。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Everybody who can see the instance at Vast.ai can read it.</source>
        <translation>所有能在 Vast.ai 看到该实例的人都能读到。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NotificationCard</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>when somebody must act</source>
        <translation>需要有人处理时</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save notifications</source>
        <translation>保存通知设置</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1: sent</source>
        <comment>channel</comment>
        <translation>%1：已发送</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::NotificationForm</name>
    <message>
        <source>Messages of the desktop</source>
        <translation>桌面消息</translation>
    </message>
    <message>
        <source>While Bursar runs on this or another computer with a window.</source>
        <translation>只要 Bursar 在本机或其他电脑上以窗口运行。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>A team's lead gets the team's notices, the organisation's contact gets all.</source>
        <translation>团队负责人收到本团队的通知，组织联系人收到全部通知。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Each notice is posted as JSON, signed with a secret.</source>
        <translation>每条通知以 JSON 发送，并用密钥签名。</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>Begins with https://; http:// only on this computer.</source>
        <translation>以 https:// 开头；http:// 仅限本机。</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Where it is kept: env:NAME, file:PATH or keychain:ENTRY.</source>
        <translation>存放位置：env:名称、file:路径 或 keychain:条目。</translation>
    </message>
    <message>
        <source>Organisation's contact</source>
        <translation>组织联系人</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS（端口 587）</translation>
    </message>
    <message>
        <source>TLS (port 465)</source>
        <translation>TLS（端口 465）</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>无，仅限本机</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Empty where the server wants no login.</source>
        <translation>服务器不要求登录时留空。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时间</translation>
    </message>
    <message>
        <source>Such as 22:00-07:00, in the team's time zone. A budget that is used up and a stop come at once.</source>
        <translation>例如 22:00-07:00，按团队时区。预算用尽和停止会立即通知。</translation>
    </message>
    <message>
        <source>One mail a day at</source>
        <translation>每日一封邮件，时间</translation>
    </message>
    <message>
        <source>An hour from 0 to 23, instead of single mails. Empty: each by itself.</source>
        <translation>0 到 23 点，代替逐封邮件。留空：逐封发送。</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>提醒于</translation>
    </message>
    <message>
        <source>% of the budgets of persons, cost centres and the organisation. Teams have theirs in their policy.</source>
        <translation>个人、成本中心和组织预算的百分比。团队的在其策略中设置。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferComparison</name>
    <message>
        <source>the best of them</source>
        <translation>其中最佳</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>time</comment>
        <translation>%1 的费用</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n offers</source>
        <translation>
            <numerusform>比较 %n 个报价</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers side by side</source>
        <translation>并排比较报价</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>VRAM GB</source>
        <translation>显存 GB</translation>
    </message>
    <message>
        <source>True price $/h</source>
        <translation>实际价格 $/小时</translation>
    </message>
    <message>
        <source>$/h per GPU</source>
        <translation>每 GPU $/小时</translation>
    </message>
    <message>
        <source>DLPerf</source>
        <translation>DLPerf</translation>
    </message>
    <message>
        <source>Reliability %</source>
        <translation>可靠性 %</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>内存 GB</translation>
    </message>
    <message>
        <source>Disk GB</source>
        <translation>磁盘 GB</translation>
    </message>
    <message>
        <source>Down Mbps</source>
        <translation>下行 Mbps</translation>
    </message>
    <message>
        <source>Up Mbps</source>
        <translation>上行 Mbps</translation>
    </message>
    <message>
        <source>Traffic down $/GB</source>
        <translation>下行流量 $/GB</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>提供至</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferFilters</name>
    <message>
        <source>All GPUs</source>
        <translation>全部 GPU</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>全部判定</translation>
    </message>
    <message>
        <source>Disk in GB</source>
        <translation>磁盘（GB）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Price up to</source>
        <translation>价格上限</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice of a filter, and how many offers are behind it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <extracomment>at least so reliable</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>True prices are those with a disk of this size.</source>
        <translation>实际价格按此磁盘大小计算。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferModel</name>
    <message>
        <source>Datacenter</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>VRAM GB</source>
        <translation>显存 GB</translation>
    </message>
    <message>
        <source>True price $/h</source>
        <translation>实际单价 $/小时</translation>
    </message>
    <message>
        <source>Reliability %</source>
        <translation>可靠性 %</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Disk GB</source>
        <translation>磁盘 GB</translation>
    </message>
    <message>
        <source>Down Mbps</source>
        <translation>下行 Mbps</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>New since the last look</source>
        <translation>自上次查看以来新增</translation>
    </message>
    <message>
        <source>Dearer than at the last look</source>
        <translation>比上次查看时更贵</translation>
    </message>
    <message>
        <source>Cheaper than at the last look</source>
        <translation>比上次查看时更便宜</translation>
    </message>
    <message>
        <source>$/h per GPU</source>
        <translation>每 GPU $/小时</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>内存 GB</translation>
    </message>
    <message>
        <source>Up Mbps</source>
        <translation>上行 Mbps</translation>
    </message>
    <message>
        <source>DLPerf</source>
        <translation>DLPerf</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>提供至</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferPanel</name>
    <message>
        <source>datacenter</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>%1 GB each</source>
        <translation>各 %1 GB</translation>
    </message>
    <message>
        <source>offer %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>Rent…</source>
        <translation>租用…</translation>
    </message>
    <message>
        <source>Show policy</source>
        <translation>查看策略</translation>
    </message>
    <message>
        <source>No offer chosen</source>
        <translation>未选择报价</translation>
    </message>
    <message>
        <source>Choose an offer to see why it is allowed or refused, and what it really costs.</source>
        <translation>选择报价以查看允许或拒绝的原因以及真实成本。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Refused offers cannot be rented. The reasons say what helps.</source>
        <translation>被拒绝的报价不能租用。请参阅原因中的解决办法。</translation>
    </message>
    <message>
        <source>Allowed by policy version %1</source>
        <translation>策略版本 %1 允许</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>True price</source>
        <translation>实际单价</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/小时</translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n 个 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk, %1</source>
        <translation>磁盘，%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Disk at most</source>
        <translation>最大磁盘</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Host offers it until</source>
        <translation>主机提供至</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>time</comment>
        <translation>%1 费用</translation>
    </message>
    <message>
        <source>Down / up</source>
        <translation>下行 / 上行</translation>
    </message>
    <message>
        <source>%1 / %2 Mbps</source>
        <translation>%1 / %2 Mbps</translation>
    </message>
    <message>
        <source>Traffic down / up</source>
        <translation>流量 下行 / 上行</translation>
    </message>
    <message>
        <source>%1 / %2 $/GB</source>
        <translation>%1 / %2 $/GB</translation>
    </message>
    <message>
        <source>Nearest allowed offers</source>
        <translation>最接近的允许报价</translation>
    </message>
    <message>
        <source>They can be rented as they are</source>
        <translation>可直接租用</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n offers…</source>
        <translation>
            <numerusform>比较 %n 个报价…</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to five offers can stand side by side.</source>
        <translation>最多可并排比较五个报价。</translation>
    </message>
    <message>
        <source>Cheapest %1</source>
        <translation>最便宜的 %1</translation>
    </message>
    <message>
        <source>$/h per GPU</source>
        <translation>每 GPU $/小时</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>价格走势</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4</source>
        <translation>从 %2 的 %1 到 %4 的 %3</translation>
    </message>
    <message>
        <source>Last seen, %1</source>
        <translation>最近一次，%1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>prices</comment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferSearchEdit</name>
    <message>
        <source>GPU, country, num_gpus&gt;=2</source>
        <translation>GPU、国家、num_gpus&gt;=2</translation>
    </message>
    <message>
        <source>Words, an offer's number, or conditions as Vast.ai's own search has them:
num_gpus&gt;=2 gpu_name in [RTX_4090,H100] reliability&gt;0.99 geolocation=IS</source>
        <translation>关键词、报价编号，或 Vast.ai 自身搜索所用的条件：
num_gpus&gt;=2 gpu_name in [RTX_4090,H100] reliability&gt;0.99 geolocation=IS</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Offers have no field “%1”.</source>
        <translation>报价没有字段“%1”。</translation>
    </message>
    <message>
        <source>Offers have no field “%1”: %2?</source>
        <translation>报价没有字段“%1”：%2？</translation>
    </message>
    <message>
        <source>What shall %1 be? For example %1&gt;=2.</source>
        <translation>%1 应为何值？例如 %1&gt;=2。</translation>
    </message>
    <message>
        <source>With what shall %1 be compared?</source>
        <translation>%1 应与什么比较？</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>%1 can only be equal or not: use = or !=.</source>
        <translation>%1 只能相等或不等：请使用 = 或 !=。</translation>
    </message>
    <message>
        <source>The list lacks its ].</source>
        <translation>列表缺少 ]。</translation>
    </message>
    <message>
        <source>A list goes with in: %1 in [A,B].</source>
        <translation>列表须与 in 一起使用：%1 in [A,B]。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OfferStep</name>
    <message>
        <source>Allowed offers only</source>
        <translation>仅显示允许的报价</translation>
    </message>
    <message>
        <source>Which offer?</source>
        <translation>哪个报价？</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>GPU, host or country</source>
        <translation>GPU、主机或国家</translation>
    </message>
    <message>
        <source>No offer passes. Clear the search, or show refused offers, too.</source>
        <translation>没有符合的报价。请清除搜索，或同时显示被拒绝的报价。</translation>
    </message>
    <message>
        <source>No %1 × %2 that the policy allows is free now. Choose another offer.</source>
        <comment>count × GPU</comment>
        <translation>目前没有策略允许的空闲 %1 × %2。请选择其他报价。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OffersPage</name>
    <message>
        <source>Offers</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Which offers to ask for</source>
        <translation>要查询的报价</translation>
    </message>
    <message>
        <source>What the policy allows</source>
        <translation>策略允许的报价</translation>
    </message>
    <message>
        <source>Whole market</source>
        <translation>整个市场</translation>
    </message>
    <message>
        <source>Vast.ai counts the rows of every search: up to %1 for the whole market, of 20,000 a day.</source>
        <translation>Vast.ai 统计每次搜索的行数：整个市场最多 %1 行，每天上限 20,000 行。</translation>
    </message>
    <message>
        <source>No account is connected, so there is nobody to ask for offers.</source>
        <translation>未连接账户，无法查询报价。</translation>
    </message>
    <message>
        <source>Offers are judged by a team's policy, and there is no team yet.</source>
        <translation>报价按团队策略判定，但目前还没有团队。</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>连接 Vast.ai…</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>新建团队…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Asking Vast.ai…</source>
        <translation>正在询问 Vast.ai…</translation>
    </message>
    <message>
        <source>Vast.ai has no such offer now.</source>
        <translation>Vast.ai 目前没有此类报价。</translation>
    </message>
    <message>
        <source>No offer passes the filters.</source>
        <translation>没有符合筛选条件的报价。</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 个允许</translation>
    </message>
    <message>
        <source>%1 with approval</source>
        <translation>%1 个需审批</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation>%1 个报价</translation>
    </message>
    <message>
        <source>for %1, policy version %2</source>
        <translation>%1，策略版本 %2</translation>
    </message>
    <message>
        <source>%1, seen %2 ago</source>
        <translation>%1，%2前更新</translation>
    </message>
    <message>
        <source>%1, just seen</source>
        <translation>%1，刚刚更新</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n 个已消失</numerusform>
        </translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>尚未保存搜索</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Vast.ai has more, narrow the search</source>
        <translation>Vast.ai 还有更多，请缩小搜索范围</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The sender of every invoice.</source>
        <translation>每张账单的开具方。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>As it shall stand on invoices, line by line.</source>
        <translation>账单上显示的地址，逐行填写。</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Left out where it is empty.</source>
        <translation>留空则不显示。</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Such as: internal transfer, or net 30 days.</source>
        <translation>例如：内部转账，或 30 天净额。</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <translation>账单编号</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Give the organisation a name; every invoice names its sender.</source>
        <translation>请填写组织名称；每张账单都会注明开具方。</translation>
    </message>
    <message>
        <source>The number scheme needs {number} or {number:4}, so that no two invoices share a number.</source>
        <translation>编号规则需包含 {number} 或 {number:4}，以免账单编号重复。</translation>
    </message>
    <message>
        <source>Choose a time zone such as UTC.</source>
        <translation>请选择时区，例如 UTC。</translation>
    </message>
    <message>
        <source>Knows {year}, {month}, {team}, {number:4}. The next looks like %1.</source>
        <translation>可用 {year}、{month}、{team}、{number:4}。下一个编号形如 %1。</translation>
    </message>
    <message>
        <source>Invoice months begin at midnight UTC, as Vast.ai charges by UTC day.</source>
        <translation>账单月份从 UTC 零点开始，因为 Vast.ai 按 UTC 日计费。</translation>
    </message>
    <message>
        <source>UTC is recommended: Vast.ai charges by UTC day. In another zone the days at the edge of a month are split by our measurements.</source>
        <translation>建议使用 UTC：Vast.ai 按 UTC 日计费。使用其他时区时，月初月末的日期按我们的计量拆分。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Budgets of</source>
        <translation>预算期间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Budget by team</source>
        <translation>各团队预算</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>There is no team yet.</source>
        <translation>还没有团队。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation>每日支出</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>全部实例</translation>
    </message>
    <message>
        <source>Running instances</source>
        <translation>运行中的实例</translation>
    </message>
    <message>
        <source>No instances run.</source>
        <translation>没有运行中的实例。</translation>
    </message>
    <message>
        <source>this month, until each team's month ends</source>
        <translation>本月，至各团队月末</translation>
    </message>
    <message>
        <source>today, until each team's midnight</source>
        <translation>今天，至各团队午夜</translation>
    </message>
    <message>
        <source>Spend by day, %1</source>
        <translation>每日支出，%1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>%1 by midnight, %2 by the end of the month. %3.</source>
        <comment>amounts, amounts, the bound</comment>
        <translation>到午夜 %1，到月末 %2。%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose: what is expected</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PanelFrame</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PermissionList</name>
    <message>
        <source>Search offers</source>
        <translation>搜索报价</translation>
    </message>
    <message>
        <source>List instances</source>
        <translation>列出实例</translation>
    </message>
    <message>
        <source>Read charges</source>
        <translation>读取计费</translation>
    </message>
    <message>
        <source>Read balance and credit</source>
        <translation>读取余额和赠金</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>密钥权限</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PermissionTreeModel</name>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 最多 %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 至少 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a permission, what it means</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PolicyForm</name>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what to enter</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From midnight to midnight, %1.</source>
        <translation>从零点到零点，%1。</translation>
    </message>
    <message>
        <source>%1 on every day would need %2.</source>
        <translation>每天 %1 需要 %2。</translation>
    </message>
    <message>
        <source>Was %1.</source>
        <translation>原为 %1。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>Holidays…</source>
        <translation>节假日…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::PriceStrip</name>
    <message>
        <source>%1 in all, %2</source>
        <extracomment>Sum, price per hour</extracomment>
        <translation>共 %1，%2</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <extracomment>Period of a budget, amount</extracomment>
        <translation>%1：超出 %2</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1：剩余 %2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::Program</name>
    <message>
        <source>Three months of rentals are lived through in seconds.</source>
        <translation>数秒内模拟三个月的租用。</translation>
    </message>
    <message>
        <source>Bursar watches the rentals</source>
        <translation>Bursar 正在监视租用</translation>
    </message>
    <message>
        <source>Show Bursar</source>
        <translation>显示 Bursar</translation>
    </message>
    <message>
        <source>Close, stop nothing</source>
        <translation>关闭，不停止任何实例</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ProgressSteps</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1：进行中</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::QueueModel</name>
    <message>
        <source>no answer, next try in %1</source>
        <translation>无响应，%1后重试</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>上次被拒</translation>
    </message>
    <message>
        <source>Interval s</source>
        <translation>间隔（秒）</translation>
    </message>
    <message>
        <source>Published s</source>
        <translation>官方（秒）</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::QueueWindow</name>
    <message>
        <source>Calls to Vast.ai</source>
        <translation>对 Vast.ai 的调用</translation>
    </message>
    <message>
        <source>Calls and their intervals</source>
        <translation>调用及其间隔</translation>
    </message>
    <message>
        <source>This program has not called Vast.ai yet.</source>
        <translation>本程序尚未调用 Vast.ai。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待项。</translation>
    </message>
    <message>
        <source>%1: %2, for %3, %4 more</source>
        <extracomment>A waiting call; why it waits; for how long already; how long still</extracomment>
        <translation>%1：%2，已等 %3，还需 %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Search rows used today: %1</source>
        <translation>今日已用搜索行数：%1</translation>
    </message>
    <message>
        <source>%1: search rows used today: %2</source>
        <translation>%1：今日已用搜索行数：%2</translation>
    </message>
    <message>
        <source>%1. No more searches until %2.</source>
        <translation>%1。%2 前不能再搜索。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RaiseDialog</name>
    <message>
        <source>Raise a budget for a time</source>
        <translation>临时提高预算</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>提高</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>owner, budget</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Raised to</source>
        <translation>提高到</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It stands in the audit trail.</source>
        <translation>会记入审计日志。</translation>
    </message>
    <message>
        <source>It is %1 now, and again when the raise is over.</source>
        <translation>目前为 %1，提高结束后恢复。</translation>
    </message>
    <message>
        <source>The budget began within this period, so %1 of it count now.</source>
        <comment>share</comment>
        <translation>预算在本周期内开始，因此目前按 %1 计算。</translation>
    </message>
    <message>
        <source>In the time zone %1.</source>
        <translation>时区为 %1。</translation>
    </message>
    <message>
        <source>Nobody has a budget.</source>
        <translation>没有任何预算。</translation>
    </message>
    <message>
        <source>Enter more than %1.</source>
        <translation>请输入高于 %1 的金额。</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>请选择将来的时间。</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>请说明原因：会记入审计日志。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RateEdit</name>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReachCard</name>
    <message>
        <source>Offers this draft allows</source>
        <translation>此草稿允许的报价</translation>
    </message>
    <message>
        <source>of %1, %2 old</source>
        <translation>共 %1 个，%2前</translation>
    </message>
    <message>
        <source>Other GPUs</source>
        <translation>其他 GPU</translation>
    </message>
    <message>
        <source>Saved version %1</source>
        <translation>已保存版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rules out most: %n more offers without it.</source>
        <translation>
            <numerusform>“%1”排除最多：去掉后多 %n 个报价。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts as saved until it is corrected.</source>
        <translation>更正之前，“%1”按已保存的值计算。</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a price</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>The daily budget buys %1 h of the cheapest.</source>
        <translation>日预算可购买最低价报价 %1 小时。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReasonList</name>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReconciliationModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Archived team</source>
        <translation>已归档团队</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量项</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Ours $</source>
        <translation>我方 $</translation>
    </message>
    <message>
        <source>Vast.ai $</source>
        <translation>Vast.ai $</translation>
    </message>
    <message>
        <source>Invoiced $</source>
        <translation>账单 $</translation>
    </message>
    <message>
        <source>Difference $</source>
        <translation>差异 $</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReconciliationView</name>
    <message>
        <source>By instance and meter</source>
        <translation>按实例和计量项</translation>
    </message>
    <message>
        <source>Only not explained</source>
        <translation>仅未解释</translation>
    </message>
    <message>
        <source>List differences</source>
        <translation>列出差异</translation>
    </message>
    <message>
        <source>Tolerance…</source>
        <translation>容差…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Puts everything that nothing explains on the list of disputes</source>
        <translation>将所有未解释的差异列入争议清单</translation>
    </message>
    <message>
        <source>Signs up to what a difference needs no answer</source>
        <translation>签署无需答复的差异上限</translation>
    </message>
    <message>
        <source>Our segments, Vast.ai's charges and what is invoiced</source>
        <translation>我方计量、Vast.ai 计费与账单金额</translation>
    </message>
    <message>
        <source>Comparing the month…</source>
        <translation>正在对账…</translation>
    </message>
    <message>
        <source>Nothing was metered or charged in this month.</source>
        <translation>本月没有计量或计费。</translation>
    </message>
    <message>
        <source>Every difference is explained.</source>
        <translation>每处差异均已解释。</translation>
    </message>
    <message>
        <source>This team has no cost in this month.</source>
        <translation>该团队本月没有费用。</translation>
    </message>
    <message>
        <source>Our segments</source>
        <translation>我方计量</translation>
    </message>
    <message>
        <source>metered by Bursar</source>
        <translation>由 Bursar 计量</translation>
    </message>
    <message>
        <source>Vast.ai's charges</source>
        <translation>Vast.ai 计费</translation>
    </message>
    <message>
        <source>every day is charged</source>
        <translation>每天均已计费</translation>
    </message>
    <message numerus="yes">
        <source>%n days without a charge</source>
        <translation>
            <numerusform>%n 天无计费</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>ours minus Vast.ai's</source>
        <translation>我方减 Vast.ai</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>没有未结</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are open</source>
        <translation>
            <numerusform>%n 处差异未结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences, all answered</source>
        <translation>
            <numerusform>%n 处差异，均已答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be invoiced</source>
        <translation>将开具</translation>
    </message>
    <message>
        <source>all cost belongs to a team</source>
        <translation>费用均归属团队</translation>
    </message>
    <message>
        <source>and %1 of no team</source>
        <translation>另有 %1无团队</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>显示实例</translation>
    </message>
    <message>
        <source>Why the month differs</source>
        <translation>本月差异的原因</translation>
    </message>
    <message>
        <source>Of no team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>Every difference needs an answer.</source>
        <translation>每处差异都需要答复。</translation>
    </message>
    <message>
        <source>Differences up to %1 per instance, meter and day need no answer: %2</source>
        <translation>每实例、计量项、每日不超过 %1的差异无需答复：%2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RentalProgressStep</name>
    <message>
        <source>Renting</source>
        <translation>正在租用</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>申请 %1</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>已租用</translation>
    </message>
    <message>
        <source>The copies and how far each is</source>
        <translation>各副本及其进度</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RentalWizard</name>
    <message>
        <source>Rent an instance</source>
        <translation>租用实例</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel rental</source>
        <translation>取消租用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>查看实例</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Image, disk, hours</source>
        <translation>镜像、磁盘、时长</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Rent for %1</source>
        <translation>以 %1 租用</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n requests?</source>
        <translation>
            <numerusform>取消 %n 个申请？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was rented yet.</source>
        <translation>尚未租用任何资源。</translation>
    </message>
    <message numerus="yes">
        <source>%n instances were rented already and stay; stop or destroy them on the Instances page.</source>
        <translation>
            <numerusform>已租用 %n 个实例并将保留；可在“实例”页面停止或销毁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval of %1</source>
        <translation>申请批准 %1</translation>
    </message>
    <message>
        <source>Remove the template %1?</source>
        <translation>移除模板 %1？</translation>
    </message>
    <message>
        <source>What was rented with it stays as it is.</source>
        <translation>用它租用的内容保持不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Image, disk, hours and start are saved for everybody of the team.</source>
        <translation>镜像、磁盘、时长和启动方式会为团队所有人保存。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReplayCard</name>
    <message>
        <source>This draft in the last 90 days</source>
        <translation>此草稿用于过去 90 天</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待审批</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>避免支出</translation>
    </message>
    <message>
        <source>Show these rentals…</source>
        <translation>显示这些租用…</translation>
    </message>
    <message>
        <source>Running the rentals against the draft…</source>
        <translation>正在用草稿检验租用…</translation>
    </message>
    <message>
        <source>The team rented nothing in that time.</source>
        <translation>该团队在此期间没有租用。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n rentals that cost %1.</source>
        <translation>
            <numerusform>共 %n 次租用，费用 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReplayDialog</name>
    <message>
        <source>The draft for %1 in the last 90 days</source>
        <translation>%1 的草稿用于过去 90 天</translation>
    </message>
    <message>
        <source>A refused rental costs nothing later. What lacks only money, places or hours is tried again for a week; what would wait for approval counts as approved.</source>
        <translation>被拒绝的租用不再产生费用。仅缺预算、名额或时段的租用会在一周内重试；等待审批的视为已批准。</translation>
    </message>
    <message>
        <source>Sums by person</source>
        <translation>按人员汇总</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>Every rental would have passed at once.</source>
        <translation>所有租用都会立即获准。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReplayModel</name>
    <message>
        <source>Delayed</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Asked (%1)</source>
        <translation>请求时间（%1）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>费用 $</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReplaySumModel</name>
    <message>
        <source>Team and people</source>
        <translation>团队与人员</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Spent $</source>
        <translation>已支出 $</translation>
    </message>
    <message>
        <source>Avoided $</source>
        <translation>避免 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RequestModel</name>
    <message>
        <source>Executor</source>
        <translation>执行器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Asked (UTC)</source>
        <translation>申请时间（UTC）</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更于</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RequestsPage</name>
    <message>
        <source>It waits for a second person to approve it.</source>
        <translation>等待第二人审批。</translation>
    </message>
    <message>
        <source>It waits because no executor runs. Open Bursar on a computer that has the key.</source>
        <translation>因没有执行器而等待。请在存有密钥的计算机上打开 Bursar。</translation>
    </message>
    <message>
        <source>The call to Vast.ai waits: %1, %2.</source>
        <translation>对 Vast.ai 的调用等待中：%1，%2。</translation>
    </message>
    <message>
        <source>Vast.ai does not answer now: %1.</source>
        <translation>Vast.ai 目前无响应：%1。</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>正在排队等待。</translation>
    </message>
    <message>
        <source>The money is reserved; the call to Vast.ai comes next.</source>
        <translation>资金已预留；接下来调用 Vast.ai。</translation>
    </message>
    <message>
        <source>The call is under way. If its outcome is unknown, the instance list is searched first.</source>
        <translation>调用进行中。若结果未知，将先查询实例列表。</translation>
    </message>
    <message>
        <source>Vast.ai has accepted it and is working on it.</source>
        <translation>Vast.ai 已接受并正在处理。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × GPU</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>还没有任何申请。</translation>
    </message>
    <message>
        <source>Find offers</source>
        <translation>查找报价</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Request, GPU, person or reason</source>
        <translation>申请、GPU、人员或理由</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>被拒绝或失败</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No request matches these filters.</source>
        <translation>没有符合筛选条件的申请。</translation>
    </message>
    <message>
        <source>Cancel request…</source>
        <translation>取消申请…</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>查看实例</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有等待项</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个申请</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>未选择申请</translation>
    </message>
    <message>
        <source>Choose a request to see how it was decided and where it stands.</source>
        <translation>选择申请以查看判定结果和当前状态。</translation>
    </message>
    <message>
        <source>Cancelling is asked already.</source>
        <translation>已请求取消。</translation>
    </message>
    <message>
        <source>It runs: destroy the instance instead.</source>
        <translation>正在运行：请改为销毁实例。</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation>%1 · 申请 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>执行器</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最近步骤</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>策略版本</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划结束</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>True price per hour</source>
        <translation>每小时实际单价</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Cost until the end</source>
        <translation>至结束的费用</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>取消 %1？</translation>
    </message>
    <message>
        <source>What is reserved for it is free again. Nothing is rented.</source>
        <translation>为其预留的资源将释放。不会租用任何资源。</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>取消申请</translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation>申请已取消。</translation>
    </message>
    <message>
        <source>Cancelling is asked; it ends as soon as it safely can.</source>
        <translation>已请求取消；将在安全时结束。</translation>
    </message>
    <message>
        <source>the newest ones; older ones stand in Audit</source>
        <translation>仅显示最新的；更早的见审计日志</translation>
    </message>
    <message>
        <source>The instance is gone. The rental closes when Vast.ai's last charge is read.</source>
        <translation>实例已不存在。读取 Vast.ai 的最后一笔计费后租用即关闭。</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>在审计日志中查看</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Exception because</source>
        <translation>例外理由</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>已驳回。</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>It waits for %1 to answer it.</source>
        <translation>等待 %1 答复。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>划转</translation>
    </message>
    <message>
        <source>The last 90 days with it</source>
        <translation>若生效,过去 90 天</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待审批</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>不会有任何变化。</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>避免</translation>
    </message>
    <message>
        <source>Hand on to somebody else…</source>
        <translation>转交他人…</translation>
    </message>
    <message>
        <source>Nobody named %1 has worked with this ledger.</source>
        <translation>没有名为 %1 的人使用过此账本。</translation>
    </message>
    <message>
        <source>Name somebody who has.</source>
        <translation>请填写使用过的人。</translation>
    </message>
    <message>
        <source>%1 should answer it now.</source>
        <translation>现在应由 %1 答复。</translation>
    </message>
    <message>
        <source>Rent again…</source>
        <translation>再次租用…</translation>
    </message>
    <message>
        <source>Opens the same rental with the next cheapest equal offer</source>
        <translation>用最便宜的同类报价打开相同的租用</translation>
    </message>
    <message>
        <source>Cost from start to end</source>
        <translation>从开始到结束的费用</translation>
    </message>
    <message>
        <source>It has become dearer since it was approved, so it waits to be approved again.</source>
        <translation>批准后价格上涨，因此等待再次批准。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ResourceModel</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>存储卷</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Group of workers</source>
        <translation>工作组</translation>
    </message>
    <message>
        <source>Secret (its name)</source>
        <translation>密钥变量（仅名称）</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>recommended by Vast.ai</source>
        <translation>Vast.ai 推荐</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message numerus="yes">
        <source>mounted by %n instances</source>
        <translation>
            <numerusform>由 %n 个实例挂载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n workers</source>
        <translation>
            <numerusform>最多 %n 个工作进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/小时</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ResourceTeamDialog</name>
    <message>
        <source>Whose is %1?</source>
        <translation>%1 属于谁？</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Nobody's</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>All named</source>
        <translation>所有名为</translation>
    </message>
    <message>
        <source>For example vision-*: a rule for all names that fit. Empty: this one alone.</source>
        <translation>例如 vision-*：适用于所有匹配名称的规则。留空：仅此一项。</translation>
    </message>
    <message>
        <source>Use at most 80 characters.</source>
        <translation>最多 80 个字符。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ResourcesView</name>
    <message>
        <source>Shared resources</source>
        <translation>共享资源</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>No templates, volumes or endpoints are known yet. The executor asks Vast.ai for them a few times a day.</source>
        <translation>尚无已知的模板、存储卷或端点。执行器每天会向 Vast.ai 查询几次。</translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation>搜索资源</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Nothing fits the words.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Costs per hour</source>
        <translation>每小时费用</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>依据规则</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReviewModel</name>
    <message>
        <source>Too much</source>
        <translation>过多</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>May</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ReviewsView</name>
    <message>
        <source>Sign for the quarter…</source>
        <translation>签署本季度…</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Key reviews</source>
        <translation>密钥审查</translation>
    </message>
    <message>
        <source>No key was tried yet. A review tries what each key can do beside what it should, by calls that do no harm: choose Review… under Keys.</source>
        <translation>尚未测试任何密钥。审查通过无害的调用比较每个密钥能做与应做的事：请在“密钥”中选择“审查…”。</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审查</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are not as they should be.</source>
        <translation>
            <numerusform>%n 项发现不符合预期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1 on %2 (UTC).</source>
        <translation>由 %1 于 %2（UTC）签署。</translation>
    </message>
    <message>
        <source>No key was tried in this quarter.</source>
        <translation>本季度未测试任何密钥。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Tried at</source>
        <translation>测试时间</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>May</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <translation>尝试：%1。</translation>
    </message>
    <message>
        <source>The key can do more than it should. Make one that cannot: New key…, then Revoke….</source>
        <translation>密钥能做的超出应有范围。请创建权限更小的：新建密钥…，然后吊销…。</translation>
    </message>
    <message>
        <source>The key cannot do what it should. Work that needs it fails.</source>
        <translation>密钥无法完成应做的事。需要它的工作会失败。</translation>
    </message>
    <message>
        <source>The reviews of %1 are signed.</source>
        <translation>%1 的审查已签署。</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>导出审查</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RoleModel</name>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>%1: all of it</source>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>%1: in part</source>
        <translation>%1：部分</translation>
    </message>
    <message>
        <source>Both may the same.</source>
        <translation>两者权限相同。</translation>
    </message>
    <message>
        <source>Template of Bursar</source>
        <translation>Bursar 模板</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有人数</translation>
    </message>
    <message>
        <source>May</source>
        <translation>允许</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RolesView</name>
    <message>
        <source>Save role…</source>
        <translation>保存角色…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Roles at Vast.ai</source>
        <translation>Vast.ai 角色</translation>
    </message>
    <message>
        <source>No roles are known yet.</source>
        <translation>尚无已知角色。</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>角色的权限</translation>
    </message>
    <message>
        <source>Beside what the role is shown</source>
        <translation>角色的对照</translation>
    </message>
    <message>
        <source>The role as Vast.ai writes it, or its difference</source>
        <translation>Vast.ai 格式的角色或其差异</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>As Vast.ai writes it</source>
        <translation>Vast.ai 格式</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>与 %1 的差异</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>请先连接账户。</translation>
    </message>
    <message>
        <source>No role chosen</source>
        <translation>未选择角色</translation>
    </message>
    <message>
        <source>A template of Bursar: save it as a role of an account.</source>
        <translation>Bursar 模板：可保存为账户的角色。</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>无人。</translation>
    </message>
    <message>
        <source>It is Vast.ai's own role and cannot be removed.</source>
        <translation>这是 Vast.ai 自带的角色，无法移除。</translation>
    </message>
    <message>
        <source>Asked for. The executor saves the role at Vast.ai; see Requests.</source>
        <translation>已请求。执行程序将在 Vast.ai 保存角色；见“请求”。</translation>
    </message>
    <message>
        <source>Remove the role %1 from %2?</source>
        <translation>从 %2 移除角色 %1？</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>无人持有。</translation>
    </message>
    <message numerus="yes">
        <source>%n members lose what it lets them do.</source>
        <translation>
            <numerusform>%n 名成员将失去其权限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>移除角色</translation>
    </message>
    <message>
        <source>Asked for. The executor removes the role; see Requests.</source>
        <translation>已请求。执行程序将移除角色；见“请求”。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RotateKeyDialog</name>
    <message>
        <source>Rotate key %1</source>
        <translation>轮换密钥 %1</translation>
    </message>
    <message>
        <source>Ask for the rotation</source>
        <translation>请求轮换</translation>
    </message>
    <message>
        <source>The executor makes a new key of %1, puts it there, tries it and calls with it from then on. Only then it revokes the old one.</source>
        <translation>执行程序创建 %1 的新密钥，存入该处、测试并从此使用。之后才吊销旧密钥。</translation>
    </message>
    <message>
        <source>The executor makes a new key of %1, puts it there and tries it. Only then it revokes the old one: whoever uses that needs the new one by then.</source>
        <translation>执行程序创建 %1 的新密钥，存入该处并测试。之后才吊销旧密钥：使用旧密钥的人届时需要新密钥。</translation>
    </message>
    <message>
        <source>It may the same: %1.</source>
        <translation>权限相同：%1。</translation>
    </message>
    <message>
        <source>Bursar itself calls with this key</source>
        <translation>Bursar 自身使用此密钥</translation>
    </message>
    <message>
        <source>Bursar did not make it and cannot know. Others who use it would stand without.</source>
        <translation>它不是由 Bursar 创建的，Bursar 无从得知。其他使用者将失去密钥。</translation>
    </message>
    <message>
        <source>Bursar rotates what it made itself, or the key by which it calls.</source>
        <translation>Bursar 只轮换自己创建的密钥或自身使用的密钥。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::RunningModel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, instance %2, %3</source>
        <translation>%1，实例 %2，%3</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/小时</translation>
    </message>
    <message>
        <source>So far $</source>
        <translation>至今 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SampleBanner</name>
    <message>
        <source>Sample marketplace</source>
        <translation>示例市场</translation>
    </message>
    <message>
        <source>No key, no money, nothing leaves this computer.</source>
        <translation>无需密钥，不涉及资金，数据不离开本机。</translation>
    </message>
    <message>
        <source>How fast the sample's time passes</source>
        <translation>示例时间流逝的速度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>60×</source>
        <translation>60×</translation>
    </message>
    <message>
        <source>3,600×</source>
        <translation>3,600×</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>连接 Vast.ai…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SaveRoleDialog</name>
    <message>
        <source>Save a role at Vast.ai</source>
        <translation>在 Vast.ai 保存角色</translation>
    </message>
    <message>
        <source>Ask for the role</source>
        <translation>请求角色</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>May the same as</source>
        <translation>权限等同于</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The executor makes the role at Vast.ai, or changes the one of that name; all who have it may then: %1.</source>
        <translation>执行程序在 Vast.ai 创建角色或更改同名角色；持有者将可以：%1。</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>请先连接账户。</translation>
    </message>
    <message>
        <source>Name the role.</source>
        <translation>请填写角色名称。</translation>
    </message>
    <message>
        <source>%1 is Vast.ai's own role: take another name.</source>
        <translation>%1 是 Vast.ai 自带的角色：请换一个名称。</translation>
    </message>
    <message>
        <source>The role would allow nothing.</source>
        <translation>该角色没有任何权限。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SaveSearchDialog</name>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>You find it again behind the bookmark in the search field.</source>
        <translation>可在搜索框的书签中再次找到。</translation>
    </message>
    <message>
        <source>Replace search</source>
        <translation>替换搜索</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SavingsCard</name>
    <message>
        <source>Savings</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>All savings</source>
        <translation>全部节省</translation>
    </message>
    <message>
        <source>Nothing could be cheaper now.</source>
        <translation>目前没有可以更便宜的。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>machine, team</comment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 saved this month</source>
        <translation>本月已节省 %1</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SavingsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind of saving · machine</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Per day $</source>
        <translation>每天 $</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SavingsPage</name>
    <message>
        <source>Nothing that runs or is stored could be cheaper now.</source>
        <translation>目前运行或存储的内容都没有更便宜的选择。</translation>
    </message>
    <message>
        <source>Show instances</source>
        <translation>显示实例</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <translation>可以节省的内容</translation>
    </message>
    <message>
        <source>Saved this month</source>
        <translation>本月已节省</translation>
    </message>
    <message>
        <source>nothing to save now</source>
        <translation>目前没有可节省的</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to pay less</source>
        <translation>
            <numerusform>%n 种少花钱的办法</numerusform>
        </translation>
    </message>
    <message>
        <source>Could be saved</source>
        <translation>可以节省</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>if all of it stays as it is</source>
        <translation>如果一切保持不变</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a row to see why it costs and what helps.</source>
        <translation>选择一行,查看花费原因和解决办法。</translation>
    </message>
    <message>
        <source>A request for it is on its way.</source>
        <translation>相关请求正在进行中。</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>当前价格</translation>
    </message>
    <message>
        <source>Asked price</source>
        <translation>要求的价格</translation>
    </message>
    <message>
        <source>Price then</source>
        <translation>之后的价格</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Market seen</source>
        <translation>市场数据</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Saves a day</source>
        <translation>每天节省</translation>
    </message>
    <message>
        <source>Show instance</source>
        <translation>显示实例</translation>
    </message>
    <message>
        <source>Adds until its end</source>
        <translation>到结束时增加</translation>
    </message>
    <message>
        <source>Extends to</source>
        <translation>延长至</translation>
    </message>
    <message>
        <source>Cheaper: offer %1</source>
        <translation>更便宜:报价 %1</translation>
    </message>
    <message>
        <source>Policy and budgets would allow the new price.</source>
        <translation>策略和预算允许新价格。</translation>
    </message>
    <message>
        <source>The policy or a budget does not allow the new price.</source>
        <translation>策略或预算不允许新价格。</translation>
    </message>
    <message>
        <source>Accepting is refused</source>
        <translation>接受会被拒绝</translation>
    </message>
    <message>
        <source>Prepay %1 for instance %2?</source>
        <translation>为实例 %2 预付 %1?</translation>
    </message>
    <message>
        <source>The money is bound to this instance until it is used up. If the instance is destroyed before %1 have run, it costs more than without.</source>
        <translation>这笔钱会绑定到此实例,直到用完。如果实例在运行 %1 之前被销毁,费用会比不预付更高。</translation>
    </message>
    <message>
        <source>It saves up to %1 a day.</source>
        <translation>每天最多节省 %1。</translation>
    </message>
    <message>
        <source>Prepay</source>
        <translation>预付</translation>
    </message>
    <message>
        <source>Accept the dearer price of instance %1?</source>
        <translation>接受实例 %1 的涨价?</translation>
    </message>
    <message>
        <source>It will cost %1 instead of %2, at the latest when its contract is extended.</source>
        <translation>最迟在合同延长时,价格将从 %2 变为 %1。</translation>
    </message>
    <message>
        <source>It adds up to %1 until its end.</source>
        <translation>到结束时最多增加 %1。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject the dearer price of instance %1?</source>
        <translation>拒绝实例 %1 的涨价?</translation>
    </message>
    <message>
        <source>It goes on for %1 and stops when its contract ends, %2.</source>
        <translation>它将以 %1 继续运行,并在合同结束时(%2)停止。</translation>
    </message>
    <message>
        <source>It goes on for %1 and stops when its contract ends.</source>
        <translation>它将以 %1 继续运行,并在合同结束时停止。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>machine, team</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>stands on every invoice</source>
        <translation>显示在每张账单上</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save organisation</source>
        <translation>保存组织信息</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>115 %</source>
        <translation>115 %</translation>
    </message>
    <message>
        <source>130 %</source>
        <translation>130 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>在后台继续运行</translation>
    </message>
    <message>
        <source>Closing the window leaves Bursar at work while rentals are alive, so that budgets and planned ends still stop them.</source>
        <translation>关闭窗口后，只要仍有租用，Bursar 就继续工作，以便按预算和计划结束时间停止它们。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is one file with the whole ledger: policies, requests, invoices, audit trail. It holds no key. Restoring makes a new ledger from it; the present one stays as it is.</source>
        <translation>备份是包含整个账本的一个文件：策略、申请、账单、审计日志。其中不含密钥。恢复会据此新建账本；现有账本保持不变。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <source>The organisation is saved. Invoices issued from now on show it.</source>
        <translation>组织信息已保存。此后开具的账单将使用该信息。</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>备份账本</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>账本 (*.sqlite)</translation>
    </message>
    <message>
        <source>Backed up as %1, SHA-256 %2.</source>
        <translation>已备份为 %1，SHA-256 %2。</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Where the restored ledger shall stand</source>
        <translation>恢复的账本保存位置</translation>
    </message>
    <message>
        <source>Restored and checked. Open it with: bursar --ledger %1</source>
        <translation>已恢复并检查。打开方式：bursar --ledger %1</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ShareEdit</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SignReviewsDialog</name>
    <message>
        <source>Sign the reviews of %1</source>
        <translation>签署 %1 的审查</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message numerus="yes">
        <source>You say that you have looked at the last review of %n keys.</source>
        <translation>
            <numerusform>您确认已查看 %n 个密钥的最近一次审查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are not as they should be; say what comes of them.</source>
        <translation>
            <numerusform>%n 项发现不符合预期；请说明如何处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name and the note go into the audit trail. Notices about these findings end.</source>
        <translation>您的姓名和备注将写入审计日志。有关这些发现的通知将结束。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Say what comes of the surprises.</source>
        <translation>请说明如何处理这些意外。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendChart</name>
    <message numerus="yes">
        <source>Spend by day, %n days</source>
        <translation>
            <numerusform>每日支出，%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is spent yet.</source>
        <translation>尚无支出。</translation>
    </message>
    <message>
        <source>The chart cannot be drawn: a part of Bursar is missing. The figures beside are complete.</source>
        <translation>无法绘制图表：Bursar 缺少一个组件。旁边的数字是完整的。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendExplorer</name>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出内容</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>发票明细</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>按成本中心</translation>
    </message>
    <message>
        <source>By member</source>
        <translation>按成员</translation>
    </message>
    <message>
        <source>By GPU</source>
        <translation>按 GPU</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>按账户</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>表格存为 CSV…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>图表存为 PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>图表存为 SVG…</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>by instance, as they will stand on the invoice</source>
        <translation>按实例，与账单一致</translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>这些天没有支出。</translation>
    </message>
    <message>
        <source>Nothing was metered; it was charged all the same.</source>
        <translation>没有计量，但仍被收费。</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Spend by day, %1</source>
        <translation>按日支出，%1</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendReportModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>支出用途</translation>
    </message>
    <message>
        <source>GPU time $</source>
        <translation>GPU 时间 $</translation>
    </message>
    <message>
        <source>Disk $</source>
        <translation>磁盘 $</translation>
    </message>
    <message>
        <source>Traffic $</source>
        <translation>流量 $</translation>
    </message>
    <message>
        <source>Total $</source>
        <translation>合计 $</translation>
    </message>
    <message>
        <source>Before $</source>
        <translation>之前 $</translation>
    </message>
    <message>
        <source>Change $</source>
        <translation>变化 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SpendSegmentModel</name>
    <message>
        <source>Metered in all</source>
        <translation>计量合计</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>从 (UTC)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>$ per hour</source>
        <translation>美元/小时</translation>
    </message>
    <message>
        <source>Metered $</source>
        <translation>计量 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StartPage</name>
    <message>
        <source>Budgets, rules and invoices for GPUs that teams rent on Vast.ai.</source>
        <translation>为团队在 Vast.ai 租用 GPU 提供预算、规则和账单。</translation>
    </message>
    <message>
        <source>Open the sample marketplace</source>
        <translation>打开示例市场</translation>
    </message>
    <message>
        <source>Try the sample marketplace</source>
        <translation>试用示例市场</translation>
    </message>
    <message>
        <source>Connect Vast.ai…</source>
        <translation>连接 Vast.ai…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Three teams, their budgets and three months of rentals on a marketplace inside this program.</source>
        <translation>本程序内置市场：三个团队、各自的预算和三个月的租用。</translation>
    </message>
    <message>
        <source>It needs no key and costs no money, and nothing leaves this computer.</source>
        <translation>无需密钥，不花钱，数据不离开本机。</translation>
    </message>
    <message>
        <source>Begin with your account</source>
        <translation>使用您的账户</translation>
    </message>
    <message>
        <source>Teams rent through your Vast.ai account, inside the limits that you set.</source>
        <translation>团队通过您的 Vast.ai 账户，在您设定的限额内租用。</translation>
    </message>
    <message>
        <source>You need an API key. Bursar keeps a reference to it and never the key itself, unless you put it into this computer's keychain.</source>
        <translation>需要 API 密钥。Bursar 只保存密钥的引用而不保存密钥本身，除非您将其存入本机密钥串。</translation>
    </message>
    <message>
        <source>How much of the sample is made</source>
        <translation>示例创建进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Making the sample marketplace</source>
        <translation>正在创建示例市场</translation>
    </message>
    <message>
        <source>Taking back what was made…</source>
        <translation>正在撤销已创建的内容…</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StoryModel</name>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>Charged by Vast.ai</source>
        <translation>Vast.ai 已计费</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StrangerModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/小时</translation>
    </message>
    <message>
        <source>So far $</source>
        <translation>至今 $</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::StrangersStep</name>
    <message>
        <source>They cost money already. Until they belong to a team, their cost stays unallocated.</source>
        <translation>它们已在产生费用。归属团队之前，其费用保持未分配。</translation>
    </message>
    <message>
        <source>Instances that belong to no team</source>
        <translation>没有归属团队的实例</translation>
    </message>
    <message>
        <source>Belong to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>From day (UTC)</source>
        <translation>起始日（UTC）</translation>
    </message>
    <message>
        <source>Earlier days count only in months that are not invoiced yet.</source>
        <translation>更早的日期只计入尚未开具账单的月份。</translation>
    </message>
    <message numerus="yes">
        <source>%n instances run on this account already</source>
        <translation>
            <numerusform>该账户上已有 %n 个实例在运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SuggestionCard</name>
    <message>
        <source>Suggested from use</source>
        <translation>根据使用情况建议</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>填入表单</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::SummaryStep</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 /GB</source>
        <translation>%1 /GB</translation>
    </message>
    <message>
        <source>GPU time, %1 × %2</source>
        <translation>GPU 时间，%1 × %2</translation>
    </message>
    <message>
        <source>%1 /h</source>
        <translation>%1 /小时</translation>
    </message>
    <message>
        <source>Disk, %1</source>
        <translation>磁盘，%1</translation>
    </message>
    <message>
        <source>Download, expected</source>
        <translation>下载（预计）</translation>
    </message>
    <message>
        <source>Upload, expected</source>
        <translation>上传（预计）</translation>
    </message>
    <message>
        <source>What this will cost</source>
        <translation>费用明细</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>This rental</source>
        <translation>本次租用</translation>
    </message>
    <message>
        <source>Rate $</source>
        <translation>单价 $</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>金额 $</translation>
    </message>
    <message>
        <source>Total until %1</source>
        <translation>至 %1 的合计</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n copies until %1</source>
        <translation>
            <numerusform>%n 份至 %1 的合计</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stopped then. Its disk goes on costing %1 until it is destroyed.</source>
        <translation>届时停止。磁盘继续计费 %1，直至销毁。</translation>
    </message>
    <message>
        <source>Effect on the budget of %1</source>
        <translation>对 %1 预算的影响</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>Allowed by policy version %1. It is decided again at the moment of renting.</source>
        <translation>策略版本 %1 允许。租用时会再次判定。</translation>
    </message>
    <message>
        <source>Refused by policy version %1. Go back to change disk, hours or the offer.</source>
        <translation>策略版本 %1 拒绝。请返回修改磁盘、时长或报价。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Copies and hours</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Ask for an exception: why should a manager let it pass?</source>
        <translation>申请例外：为何应予批准？</translation>
    </message>
    <message>
        <source>For example: the paper is due on Friday</source>
        <translation>例如：论文周五截止</translation>
    </message>
    <message>
        <source>By policy version %1 a second person has to approve it. Nothing is rented before.</source>
        <translation>根据策略版本 %1，须由另一人批准。批准前不会租用。</translation>
    </message>
    <message numerus="yes">
        <source>GPU time of %n machines</source>
        <translation>
            <numerusform>%n 台机器的 GPU 时间</numerusform>
        </translation>
    </message>
    <message>
        <source>Disks, %1 each</source>
        <translation>磁盘，每台 %1</translation>
    </message>
    <message>
        <source>Traffic, expected</source>
        <translation>预计流量</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建团队</translation>
    </message>
    <message>
        <source>Save team</source>
        <translation>保存团队</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>添加团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As people say it: ml-research.</source>
        <translation>日常名称，例如 ml-research。</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>a–z, 0–9 and hyphens; stands in labels at Vast.ai and never changes.</source>
        <translation>a–z、0–9 和连字符；用于 Vast.ai 的标签，不可更改。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>The Vast.ai account that the team rents through.</source>
        <translation>团队租用时使用的 Vast.ai 账户。</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>成本中心</translation>
    </message>
    <message>
        <source>Its code, such as 4100; made when it is new.</source>
        <translation>成本中心代码，例如 4100；不存在则新建。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>An address that invoices and notices name.</source>
        <translation>账单和通知中使用的联系地址。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The team's budgets begin at midnight there.</source>
        <translation>团队预算在该时区零点开始。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Another account or cost centre holds from that day on.</source>
        <translation>更换的账户或成本中心自该日起生效。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Goes into the audit trail with the first policy.</source>
        <translation>与首个策略一起写入审计日志。</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>由名称生成</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>请填写团队名称。</translation>
    </message>
    <message>
        <source>The short name takes a–z, 0–9 and hyphens, at most 40.</source>
        <translation>简称只能包含 a–z、0–9 和连字符，最多 40 个字符。</translation>
    </message>
    <message>
        <source>Connect an account first, on the page Access.</source>
        <translation>请先在“访问”页面连接账户。</translation>
    </message>
    <message>
        <source>Choose a time zone such as Europe/Berlin.</source>
        <translation>请选择时区，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Say why the team is added.</source>
        <translation>请说明添加团队的理由。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <source>First policy</source>
        <translation>初始策略</translation>
    </message>
    <message>
        <source>What the team may rent until you change it.</source>
        <translation>在您更改之前，团队可以租用的范围。</translation>
    </message>
    <message>
        <source>%1. At most %2 instances, %3 a day, %4 each, reliability %5.</source>
        <comment>GPUs, count, money, price per hour, percent</comment>
        <translation>%1。最多 %2 个实例，每天 %3，每个 %4，可靠性 %5。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamListModel</name>
    <message>
        <source>%1 has used a budget; new rentals pause.</source>
        <translation>%1 已用完预算；新租用已暂停。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>$/day</source>
        <translation>$/天</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamSpendModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Spent $</source>
        <translation>支出 $</translation>
    </message>
    <message>
        <source>Budget $</source>
        <translation>预算 $</translation>
    </message>
    <message>
        <source>Used %</source>
        <translation>已用 %</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamStep</name>
    <message>
        <source>Which team pays?</source>
        <translation>由哪个团队付款？</translation>
    </message>
    <message>
        <source>Teams with their budget of today</source>
        <translation>各团队今日预算</translation>
    </message>
    <message>
        <source>There is no team yet. Make one on the Teams page first.</source>
        <translation>还没有团队。请先在“团队”页面新建。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamSwitcher</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部团队</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamsPage</name>
    <message>
        <source>No team is set up. A team has a budget and rules, and rents inside them.</source>
        <translation>尚未设置团队。团队拥有预算和规则，并在其范围内租用。</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>新建团队…</translation>
    </message>
    <message>
        <source>Discard the draft for %1?</source>
        <translation>放弃 %1 的草稿？</translation>
    </message>
    <message>
        <source>Its changes are not saved.</source>
        <translation>其更改尚未保存。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>CC %1</source>
        <comment>cost centre</comment>
        <translation>成本中心 %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>请先选择团队。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>请说明理由：将写入审计日志。</translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation>保存版本 %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Reading the last search…</source>
        <translation>正在读取上次搜索…</translation>
    </message>
    <message>
        <source>The team has not searched for offers yet. Open Offers once, then the count appears here.</source>
        <translation>该团队尚未搜索过报价。打开一次“报价”后，此处会显示数量。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is not a team file: %2</source>
        <translation>%1 不是团队文件：%2</translation>
    </message>
    <message>
        <source>Choose a JSON file with teams.</source>
        <translation>请选择包含团队的 JSON 文件。</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>版本 %1 已生效。</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>归档 %1？</translation>
    </message>
    <message>
        <source>It can rent nothing any more. Its history, invoices and audit trail stay.</source>
        <translation>该团队将不能再租用。历史、账单和审计日志保留。</translation>
    </message>
    <message>
        <source>Archive team</source>
        <translation>归档团队</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 已归档。</translation>
    </message>
    <message>
        <source>Import teams</source>
        <translation>导入团队</translation>
    </message>
    <message>
        <source>Team files (*.json)</source>
        <translation>团队文件 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n teams are imported.</source>
        <translation>
            <numerusform>已导入 %n 个团队。</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>归档…</translation>
    </message>
    <message>
        <source>Edit team…</source>
        <translation>编辑团队…</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>更改理由</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Policy versions</source>
        <translation>策略版本</translation>
    </message>
    <message>
        <source>No version is saved yet.</source>
        <translation>尚未保存任何版本。</translation>
    </message>
    <message>
        <source>Reason (goes into the audit trail)</source>
        <translation>理由（写入审计日志）</translation>
    </message>
    <message>
        <source>Choose a time to come, or let it come into force at once.</source>
        <translation>请选择将来的时间，或立即生效。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Version %1 comes into force on %2.</source>
        <translation>版本 %1 将于 %2 生效。</translation>
    </message>
    <message>
        <source>Export teams</source>
        <translation>导出团队</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n teams have new rules.</source>
        <translation>
            <numerusform>%n 个团队已有新规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restores version %1</source>
        <translation>恢复版本 %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Gives several teams the same rules</source>
        <translation>让多个团队使用相同规则</translation>
    </message>
    <message>
        <source>%1 It stands under Requests, To approve.</source>
        <translation>%1 可在“申请”的“待审批”中查看。</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>预算…</translation>
    </message>
    <message>
        <source>Everybody's budgets, and what changes them</source>
        <translation>所有预算以及变更方式</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TeamsStep</name>
    <message>
        <source>What they rent from today on is paid from this account. What runs already stays where it is until it ends.</source>
        <translation>他们从今天起租用的内容由此账户支付。已在运行的内容在结束前保持不变。</translation>
    </message>
    <message>
        <source>Teams that will use the account</source>
        <translation>将使用此账户的团队</translation>
    </message>
    <message>
        <source>Which teams will use %1?</source>
        <translation>哪些团队将使用 %1？</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>team, the account that it rents through</comment>
        <translation>%1，目前 %2</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>For example: Fine-tuning</source>
        <translation>例如：微调</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It takes the place of the template of that name.</source>
        <translation>它将取代同名模板。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TemplatePlanModel</name>
    <message>
        <source>Has these rules already</source>
        <translation>已使用这些规则</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>版本 %1 已生效</translation>
    </message>
    <message>
        <source>Waits for a second person, request %1</source>
        <translation>等待第二个人，请求 %1</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TemplatesDialog</name>
    <message>
        <source>Apply a template</source>
        <translation>应用模板</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>As %1 has it</source>
        <translation>同 %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Teams and what changes for them</source>
        <translation>团队及其变更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stands in every team's history.</source>
        <translation>写入每个团队的历史。</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n teams</source>
        <translation>
            <numerusform>应用到 %n 个团队</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the teams whose rules shall change.</source>
        <translation>请选择要更改规则的团队。</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>请说明理由：将写入审计日志。</translation>
    </message>
    <message>
        <source>This is what became of each team. What waits stands under Requests.</source>
        <translation>这是每个团队的结果。等待中的列在“请求”中。</translation>
    </message>
    <message>
        <source>A ready one, your own, or the rules of a team.</source>
        <translation>现成模板、自己的模板或某个团队的规则。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save these rules as a template</source>
        <translation>将这些规则存为模板</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>移除此模板</translation>
    </message>
    <message>
        <source>These rules are kept; no team is changed by that.</source>
        <translation>这些规则会被保存；不会改变任何团队。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::ToleranceDialog</name>
    <message>
        <source>Tolerance for differences</source>
        <translation>差异容差</translation>
    </message>
    <message>
        <source>Sign tolerance</source>
        <translation>签署容差</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Was %1: %2</source>
        <translation>原为 %1：%2</translation>
    </message>
    <message>
        <source>Per instance and meter. Such differences need no answer; 0 asks for all.</source>
        <translation>按实例和计量项。此类差异无需答复；0 表示全部需要答复。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It stands in the audit trail, with your name.</source>
        <translation>连同您的姓名记入审计日志。</translation>
    </message>
    <message>
        <source>Say why so little is not worth a question.</source>
        <translation>请说明为何如此小额不值得询问。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TransferDialog</name>
    <message>
        <source>Transfer budget</source>
        <translation>划转预算</translation>
    </message>
    <message>
        <source>Ask for the transfer</source>
        <translation>请求划转</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>It moves for the period that runs now, and only for it.</source>
        <translation>只在当前周期内划转。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>给</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A second person reads it before the budget moves.</source>
        <translation>预算划转前第二个人会看到它。</translation>
    </message>
    <message>
        <source>%1 are left.</source>
        <translation>剩余 %1。</translation>
    </message>
    <message>
        <source>Nobody has a budget that could move.</source>
        <translation>没有可划转的预算。</translation>
    </message>
    <message>
        <source>Choose two different owners.</source>
        <translation>请选择两个不同的所有者。</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>请输入大于 0 的金额。</translation>
    </message>
    <message>
        <source>%1 has less left than that.</source>
        <translation>%1 剩余的没有这么多。</translation>
    </message>
    <message>
        <source>Say why: the reason goes into the audit trail.</source>
        <translation>请说明理由：将写入审计日志。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TreasuryModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Left $</source>
        <translation>剩余 $</translation>
    </message>
    <message>
        <source>$ per hour</source>
        <translation>美元/小时</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Empty on</source>
        <translation>耗尽于</translation>
    </message>
    <message>
        <source>Top up $</source>
        <translation>充值 $</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::TreasuryView</name>
    <message>
        <source>Accounts' money</source>
        <translation>账户资金</translation>
    </message>
    <message>
        <source>Transfer credit…</source>
        <translation>转移余额…</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>没有连接账户。</translation>
    </message>
    <message numerus="yes">
        <source>the one that runs dry first on top; Top up makes it last %n days</source>
        <translation>
            <numerusform>最先耗尽的在最上；充值后可用 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes two accounts.</source>
        <translation>需要两个账户。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 would let %3 last longer, and %2 long enough.</source>
        <translation>从 %2 向 %3 转 %1，%3 可用得更久，%2 也足够。</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>未选择账户</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Spends</source>
        <translation>消耗</translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation>可用</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No top-up is needed for %n days.</source>
        <translation>
            <numerusform>%n 天内无需充值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its balance is not known yet.</source>
        <translation>其余额尚不清楚。</translation>
    </message>
    <message numerus="yes">
        <source>Top up %1 before %2 to last %n days.</source>
        <translation>
            <numerusform>在 %2 之前充值 %1，可用 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance in %1</source>
        <translation>%1 余额</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation>正在读取该月…</translation>
    </message>
    <message>
        <source>Opening, %1</source>
        <translation>期初，%1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>Closing, %1</source>
        <translation>期末，%1</translation>
    </message>
    <message>
        <source>So far, %1</source>
        <translation>截至目前，%1</translation>
    </message>
    <message>
        <source>Stops on %1</source>
        <translation>%1 停止</translation>
    </message>
    <message>
        <source>Stops at zero</source>
        <translation>归零时停止</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VendorCallModel</name>
    <message>
        <source>Nobody here</source>
        <translation>此处无人</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>请求来源</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VendorLogView</name>
    <message>
        <source>Show request</source>
        <translation>显示请求</translation>
    </message>
    <message>
        <source>Vast.ai's log</source>
        <translation>Vast.ai 日志</translation>
    </message>
    <message>
        <source>Vast.ai has noted no call that changed something. The executor reads the log while it runs.</source>
        <translation>Vast.ai 没有记录任何更改调用。执行程序运行时会读取日志。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody here asked for %n calls. Whoever made them has a key of the account.</source>
        <translation>
            <numerusform>有 %n 个调用在此处无人请求。调用者持有账户的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>未选择调用</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No request here explains this call. If nobody made it at Vast.ai's console, rotate the key.</source>
        <translation>此处没有请求能解释该调用。如果没有人在 Vast.ai 控制台进行此操作，请轮换密钥。</translation>
    </message>
    <message>
        <source>Asked for by: %1.</source>
        <translation>请求来源：%1。</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VersionModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1，及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>you, not saved</source>
        <translation>您，未保存</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day · person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <comment>a time to come</comment>
        <translation>自 %1 起生效</translation>
    </message>
</context>
<context>
    <name>bursar::desktop::VersionsDialog</name>
    <message>
        <source>Policy versions of %1</source>
        <translation>%1 的策略版本</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>These two versions say the same.</source>
        <translation>这两个版本内容相同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation>草稿尚未保存。</translation>
    </message>
    <message>
        <source>Version %1, saved %2 by %3: %4</source>
        <comment>number, time, person, reason</comment>
        <translation>版本 %1，%3 于 %2 保存：%4</translation>
    </message>
    <message>
        <source>%1. It comes into force on %2.</source>
        <translation>%1。将于 %2 生效。</translation>
    </message>
    <message>
        <source>%1. It is in force.</source>
        <translation>%1。正在生效。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Restore version %1…</source>
        <translation>恢复版本 %1…</translation>
    </message>
    <message>
        <source>It is in force already.</source>
        <translation>已在生效。</translation>
    </message>
    <message>
        <source>Puts its rules into the form; they are saved as a new version.</source>
        <translation>将其规则填入表单，并另存为新版本。</translation>
    </message>
</context>
</TS>
