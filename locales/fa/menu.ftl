# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    اطلاعات برای کسانی که تازه به بلژیک آمده‌اند: جای ماندن، رفت‌وآمد، کار، و اینکه چه کسی می‌تواند کمک کند.

    چه می‌خواهید بخوانید؟
    .label = فهرست

# Buttons that stand on many screens.
button-back = برگشت
button-locate = نمی‌دانم
button-copy = 📋 { $phone }
button-card = به صورت مخاطب
button-remove = حذف این پیام
button-share-chat = به یک نفر یا گروه
button-share-link = فرستادن لینک
button-share-copy = کپی لینک
button-share-page = به کسی که تلگرام ندارد
button-close = بستن
button-refresh = تازه کردن
button-cover = پوشش { $time }
button-cover-off = پوشش: هرگز
button-erase = حذف { $time }
button-erase-off = حذف: هرگز
