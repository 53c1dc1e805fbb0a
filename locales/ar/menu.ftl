# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    معلومات لمن وصل حديثًا إلى بلجيكا: السكن والمواصلات والعمل، ومن يمكنه المساعدة.

    ماذا يهمك؟
    .label = القائمة

# Buttons that stand on many screens.
button-back = رجوع
button-locate = لا أعرف
button-copy = 📋 { $phone }
button-card = كجهة اتصال
button-remove = حذف هذه الرسالة
button-share-chat = إلى شخص أو مجموعة
button-share-link = مشاركة الرابط
button-share-copy = نسخ الرابط
button-share-page = إلى من ليس لديه تيليجرام
button-close = إغلاق
button-refresh = تحديث
button-cover = بدء الإخفاء { $time }
button-cover-off = بلا إخفاء
button-erase = مسح { $time }
button-erase-off = بلا مسح
