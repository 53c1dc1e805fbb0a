# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>写给您信任的人的便条</b>
    写下您住在哪里，或者怎么出行。发给您信任的人。这样就有人知道您在哪里。

    是关于什么的？
    .label = 发一张便条

# .title is the first line of the message that is sent.
note-stay = <b>我住在哪里</b>
    我会问几个问题。每个都可以跳过，也可以返回上一题。

    最后您得到一条可以转发的消息。消息做好以后，我什么都不保存。
    .label = 我住在哪里
    .title = 我现在的住处
note-ride = <b>搭车</b>
    我会问几个问题。每个都可以跳过，也可以返回上一题。

    最后您得到一条可以转发的消息。消息做好以后，我什么都不保存。
    .label = 搭车
    .title = 我的行程

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>您住在哪里？</b>
    请写地址，或者发送位置（📎）。

    告诉您信任的人您住在哪里，和谁住。
    .name = 地点
ask-stay-host = <b>谁给您提供住处？</b>
    请写姓名，知道多少写多少。

    向别人打听这个人。您可以要求看身份证件。
    .name = 提供住处的人
ask-stay-phone = <b>这个人的电话号码是多少？</b>
    请写号码，或者发送联系人（📎）。
    .name = 这个人的电话
ask-stay-price = <b>谈好的价钱是多少？</b>

    搬进去之前，先谈好价钱。
    .name = 价钱
ask-stay-return = <b>对方要您回报什么？</b>

    问清楚对方要不要什么。您可以说不。
    .name = 要我回报的
ask-stay-until = <b>您住到什么时候？</b>

    住的时候不要把证件交给别人。
    .name = 住到
ask-ride-from = <b>您从哪里出发？</b>
    请写地点，或者发送位置（📎）。

    和家人或同伴待在一起。
    .name = 从
ask-ride-to = <b>您去哪里？</b>
    .name = 到
ask-ride-driver = <b>谁开车？</b>
    请写姓名，或者发送联系人（📎）。
    .name = 司机
ask-ride-plate = <b>车牌号是多少？</b>

    上车之前看清楚。
    .name = 车牌号
ask-ride-company = <b>是哪家公司？</b>

    选大家都知道的公司的正规交通工具。
    .name = 公司
ask-ride-price = <b>谈好的价钱是多少？</b>

    上车之前一定先谈好价钱。
    .name = 价钱
ask-ride-when = <b>您什么时候出发，什么时候到？</b>
    .name = 时间
ask-ride-companions = <b>谁和您一起去？</b>

    不要让任何人把您和家人或同伴分开。不要交出证件。
    .name = 同行的人
ask-code = <b>要一个暗号吗？</b>
    您可以约好一个词。您说出或写出这个词，对方就知道您需要帮助。

    谁看到便条，谁就能看到这个词。打电话告诉对方、在这里跳过，更安全。
    .name = 暗号：我需要帮助
ask-hour = <b>您下次什么时候打电话或发消息？</b>
    请写几点。如果到时候对方没有您的消息，就知道可能出了事。
    .name = 我会在这时联系

# The buttons and lines of every note.
note-start = 开始
note-skip = 跳过
note-before = 上一题
note-stop = 停止
note-step = 第{ $step }题，共{ $steps }题
note-answered = 您写了：{ $answer }
note-review = <b>这是您的便条。</b>点您想改的内容，或者做成消息。
note-make = 做成消息
note-send = 发送
note-erase = 清除这张便条
note-done = 您的便条在上面。现在就发：用手指按住它，选“转发”。我什么都没有保存。火车和天气的页面出现时，或者您点✖时，它就消失。
# Below what the person sends on: a note, or the end of a check.
note-hidden = 文字被遮住了：点一下就能看。
note-empty = 您全都跳过了，所以没有便条。
# When somebody writes “stop” or “menu” inside a note.
note-stop-ask = <b>停止写这张便条？</b>
note-keep = 保留便条
note-throw = 丢掉
note-go-on = 继续写
note-aside = 您的便条已保留，最多{ $open-hours }小时。点“{ note-start }”继续写。
note-stopped = 便条的内容我什么都没有保存。
note-too-long = 这对我来说太长了。请写短一些。
note-not-understood = 请在这里写文字。
note-lost = 这张便条我已经没有了。您可以重新开始。
