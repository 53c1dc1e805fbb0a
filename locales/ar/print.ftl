# What stands on pictures to pass on, on posters and on stickers, beside what the screens say. A poster hangs where anybody sees it:
# its first line is share-text.
print-help = <b>أرقام المساعدة في بلجيكا</b>

    <b>في خطر الآن؟</b>
    { $emergency } – أيضًا إسعاف وإطفاء
    { $police } – الشرطة
    في كليهما، الضغط على { $police-key } للشرطة.

    <b>هل يستغلك أحد أو يخيفك؟</b>
    { $line } – ليلًا ونهارًا
print-poster = <b>هل يستغلك أحد أو يخيفك أو يحتفظ بوثائقك؟</b>
    يمكنك الحديث مع من يستمع إليك، ليلًا ونهارًا: { $line }
    <b>في خطر الآن؟</b> { $emergency } أو { $police }
print-scan = مسح هذا الرمز بالهاتف يفتح المزيد بلغتك
