# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = خروج
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = إلى النص
# The page with nothing but numbers to call, and the button in the chat that opens it. Below each number, what it is.
site-call = اتصال
    .emergency = إسعاف، إطفاء، شرطة
    .police = شرطة
    .line = المراكز الثلاثة، ليلًا ونهارًا

site-place = المدينة التي أنت فيها، أو رمزها البريدي
site-find = عرض المركز
site-no-position = متصفحك لا يقول أين أنت. يمكنك كتابة المدينة أو الرمز البريدي.
# Above a table of postcodes and regions.
site-postcodes = الرمز البريدي يدلك على المنطقة

site-check = يمكنك الإجابة في الأسفل. لا يُرسل شيء ولا يُحفظ: كل شيء يزول عند إغلاق الصفحة.
site-note = يمكنك كتابة الإجابات لشخص موثوق: على ورقة، أو في رسالة. فقط حيث يكون ذلك آمنًا. هذه الصفحة لا تحفظ شيئًا.

site-about = <b>عن هذه الصفحات</b>
    يعطي Safe Steps معلومات لمن قد يتعرض في بلجيكا للخداع أو يقع في فخ أو يستغله أحد. أولًا لمن هرب من أوكرانيا.

    لا أحد يقرأ معك هنا، ولا أحد يجيب. لا تستطيع هذه الصفحات أن تعد بالمساعدة. هي تعرض عليك من يمكنه المساعدة.

site-privacy = <b>الخصوصية</b>
    هذه الصفحات لا تضع أي cookie، ولا تسأل عن اسم، ولا تعدّ أحدًا. المدينة المكتوبة يُبحث عنها ثم تُنسى. وإجاباتك تبقى على شاشتك.
site-traces = <b>ما يبقى على هاتفك</b>
    • عناوين هذه الصفحات، في سجل متصفحك
    • المكالمات، في سجل المكالمات وفي فاتورة الهاتف

    «{ site-exit }» يضع صفحة عن القطارات مكان هذه الصفحة. وعلى لوحة مفاتيح: الضغط على Shift ثلاث مرات.

    قد يكون هاتفك مراقبًا؟ الأفضل استعمال جهاز آخر آمن.

site-keep = <b>حفظ هذه الصفحات على هذا الهاتف</b>
    عندها تُفتح بلا إنترنت. من المهم التفكير أولًا: تبقى الصفحات في ذاكرة المتصفح، ومن يمسك الهاتف يمكن أن يجدها.
    .keep = حفظها
    .remove = حذفها
    .kept = هذه الصفحات محفوظة الآن على هذا الهاتف.
    .removed = لم تعد محفوظة على هذا الهاتف.
    .failed = هذا المتصفح لا يستطيع ذلك.
