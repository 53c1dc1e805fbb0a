share = <b>مشاركة</b>
    يمكنك إرسال هذا البوت إلى عائلتك أو أصدقائك. الرسالة قصيرة ومحايدة. أما البوت نفسه فيُظهر أرقامًا للمساعدة.

    من المهم التفكير أولًا: هل يمكن لأحد آخر أن يقرأ هاتفهم؟
    .label = مشاركة

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = معلومات مفيدة لمن وصل حديثًا إلى بلجيكا

# On the button below what the other person receives: it opens the bot.
share-open = فتح

# When somebody wants to send on what is no longer in the chat.
share-gone = هذه الرسالة لم تعد موجودة. فتح البوت

# In which language the other person receives it.
share-reader = بهذه اللغة: { $language }
share-language = <b>أي لغة يقرأ الشخص الآخر؟</b>
    تكون الرسالة بهذه اللغة، ويُفتح البوت بها.
    .label = بلغة أخرى

share-pictures = <b>صورة لإرسالها</b>
    تقول ما يقوله البوت عن موضوع واحد، وبمن يمكن الاتصال. يمكنك إرسالها أو طباعتها.

    من المهم التفكير أولًا: من يرى الصورة يرى موضوعها.
    .label = كصورة
share-papers = <b>للطباعة</b>
    ملف من صفحة واحدة.

    الملصق الكبير يقول ما هو الموضوع. أما الملصقات الصغيرة والورقة فلا: عليها رمز وأرقام.
    الورقة صغيرة: يمكن طيها وإخفاؤها في حذاء.
    .label = للطباعة
button-picture-numbers = أرقام الاتصال
button-picture-code = رمز QR
button-paper-poster = ملصق كبير
button-paper-stickers = ملصقات صغيرة
button-paper-shoe-card = ورقة للإخفاء
