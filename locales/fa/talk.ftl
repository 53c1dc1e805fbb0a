# Short lines above a screen, when somebody writes instead of tapping.
# The first line of every new message: a notification shows it, on a locked phone and on other devices. Neutral.
talk-neutral = اطلاعات برای مردم در بلژیک
talk-menu = من یک برنامه هستم و این را نفهمیدم. این چیزی است که می‌توانم نشان بدهم:
talk-found = شاید یکی از این‌ها باشد:
talk-need-help = حالا کمک لازم دارید؟ «{ help.label }» را لمس کنید. در خطر: { $emergency } یا { $police }.
talk-media = من نمی‌توانم عکس ببینم یا پیام صوتی بشنوم. آن را باز نکردم. این چیزی است که می‌توانم نشان بدهم:
talk-danger = همین حالا در خطرید؟ به { $emergency } زنگ بزنید.
talk-broken = اینجا مشکلی پیش آمد. این شماره‌ها کار می‌کنند:
talk-kept = انتخاب شما: «{ $choice }». اگر { $deletable-hours } ساعت چیزی را لمس نکنید، دوباره مثل اول می‌شود.
talk-not-kept = حالا نمی‌توانم این را نگه دارم. لطفاً کمی بعد دوباره امتحان کنید.
talk-not-removed = تلگرام دیگر نمی‌گذارد این پیام را حذف کنم. شما می‌توانید: انگشت خود را روی آن نگه دارید و «حذف» 🗑 را انتخاب کنید.
talk-watched = ممکن است کسی تلفن شما را ببیند؟ ✖ این صفحه را می‌پوشاند و پیام‌های { $deletable-hours } ساعت آخر را حذف می‌کند. گفتگو در فهرست شما می‌ماند. بیشتر بخوانید: «{ help-more.label }».
talk-language-lost = حالا نمی‌توانم زبان شما را به یاد بسپارم. دکمه‌های پایین به همین زبان می‌مانند.

# In a group: neutral, and nothing else.
group-line = سلام. من فقط در گفتگوی خصوصی جواب می‌دهم.
    .button = باز کردن گفتگو
