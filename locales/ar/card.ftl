# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>بطاقات للعرض</b>
    يمكنك عرض بطاقة على شرطي أو مراقب تذاكر أو طبيب أو أي شخص قريب. تقول البطاقة ذلك بلغات بلجيكا وبالإنجليزية وبلغتك.

    يمكنك الحصول على كل بطاقة كصورة. الصورة تعمل بلا إنترنت. من المهم التفكير أولًا: قد يرى غيرك صورك.
    .label = بطاقات للعرض
card-police = أحتاج إلى مساعدة. الرجاء الاتصال بالشرطة.
    .label = الرجاء الاتصال بالشرطة
card-unwilling = لا أريد الذهاب مع هذا الشخص. الرجاء مساعدتي.
    .label = لا أريد الذهاب معه
card-call = الرجاء الاتصال بهذا الرقم من أجلي: { $line }
    .label = الرجاء الاتصال من أجلي
card-speak = هل تتكلم اللغة التالية: { $language }؟
    .label = هل تتكلم لغتي؟
card-lost = ضللت الطريق. الرجاء مساعدتي في العثور على مركز استقبال رسمي.
    .label = ضللت الطريق

card-picture = الحصول عليها كصورة
checked-on = آخر تحقق: { $checked }
