# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>کارت برای نشان دادن</b>
    یکی را به پلیس، مأمور قطار، پزشک یا هر کسی در نزدیکی خود نشان بدهید. حرف شما را به زبان‌های بلژیک، به انگلیسی و به زبان شما می‌گوید.

    هر کدام را می‌توانید به صورت عکس بگیرید. عکس بدون اینترنت کار می‌کند. اول فکر کنید: شاید کس دیگری عکس‌های شما را ببیند.
    .label = کارت برای نشان دادن
card-police = من کمک لازم دارم. لطفاً به پلیس زنگ بزنید.
    .label = لطفاً به پلیس زنگ بزنید
card-unwilling = نمی‌خواهم با این شخص بروم. لطفاً کمکم کنید.
    .label = نمی‌خواهم همراهش بروم
card-call = لطفاً از طرف من به این شماره زنگ بزنید: { $line }
    .label = لطفاً از طرف من زنگ بزنید
card-speak = آیا { $language } صحبت می‌کنید؟
    .label = آیا به زبان من حرف می‌زنید؟
card-lost = راه را گم کرده‌ام. لطفاً کمکم کنید یک محل پذیرش رسمی پیدا کنم.
    .label = راه را گم کرده‌ام

card-picture = گرفتن به صورت عکس
checked-on = بررسی‌شده در { $checked }
