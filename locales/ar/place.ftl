# Asking where the person is, and answering.
place-ask = يمكنك كتابة اسم المدينة التي أنت فيها، أو رمزها البريدي. أو الضغط على الزر لإرسال موقعك.
    .share = إرسال موقعي
    .cancel = العودة إلى القائمة
place-found = { $place } – هذا مركزك.
place-guess = هل المقصود { $place }؟ إذن هذا مركزك. وإلا فيمكنك كتابة الاسم من جديد، أو الضغط على «{ help-regions.label }».
place-which = هذا الاسم موجود أكثر من مرة. أي واحد هو؟
place-unknown = لا أعرف هذا المكان. يمكنك الاتصال على كل حال: الأرقام في الأسفل. أو يمكنك كتابته من جديد، أو كتابة الرمز البريدي، أو اختيار منطقتك.
place-postcode = هذا ليس رمزًا بريديًا بلجيكيًا. يمكنك كتابته من جديد، أو اختيار منطقتك.
place-near = مكانك قريب من الحد بين منطقتين. إذا كنت في { $place } فهذا مركزك.
place-border = مكانك قريب من حدود بلجيكا. إذا كنت في بلجيكا، قرب { $place }، فهذا مركزك.
# Where the button for the location only sent the words on it, as on a computer.
place-send = لا يستطيع الحاسوب إرسال موقعك هنا. يمكنك كتابة المدينة أو رمزها البريدي. وعلى الهاتف يمكنك أيضًا الضغط على 📎 ثم «الموقع».
place-outside = هذا المكان ليس في بلجيكا. المراكز المذكورة في هذا البوت تعمل في بلجيكا. { $emergency } يعمل في كل الاتحاد الأوروبي.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
