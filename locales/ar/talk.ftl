# Short lines above a screen, when somebody writes instead of tapping.
# The first line of every new message: a notification shows it, on a locked phone and on other devices. Neutral.
talk-neutral = معلومات للناس في بلجيكا
talk-menu = أنا برنامج ولم أفهم هذا. هذا ما يمكنني عرضه عليك:
talk-found = ربما هو أحد هذه المواضيع:
talk-need-help = هل تلزمك مساعدة الآن؟ يمكنك الضغط على «{ help.label }». في خطر: { $emergency } أو { $police }.
talk-media = لا أستطيع رؤية الصور ولا سماع الرسائل الصوتية. لم أفتحها. هذا ما يمكنني عرضه عليك:
talk-danger = في خطر الآن؟ اتصال فوري: { $emergency }.
talk-broken = حدث خطأ هنا. هذه الأرقام تعمل:
talk-kept = اختيارك: «{ $choice }». بعد { $deletable-hours } ساعة بلا أي ضغط يعود كل شيء كما كان في البداية.
talk-not-kept = لا أستطيع حفظ هذا الآن. الرجاء المحاولة لاحقًا.
talk-not-removed = لم يعد تيليجرام يسمح لي بحذف هذه الرسالة. يمكنك حذفها: الضغط عليها مطولًا ثم اختيار «حذف» 🗑.
talk-watched = هل يمكن لأحد رؤية هاتفك؟ ✖ تخفي هذه الصفحة وتحذف رسائل آخر { $deletable-hours } ساعة. المحادثة تبقى في قائمتك. للمزيد: «{ help-more.label }».
talk-language-lost = لا أستطيع حفظ لغتك الآن. الأزرار في الأسفل تبقى بهذه اللغة.

# In a group: neutral, and nothing else.
group-line = مرحبًا. أجيب في محادثة خاصة فقط.
    .button = فتح المحادثة
