# What stands on pictures to pass on, on posters and on stickers, beside what the screens say. A poster hangs where anybody sees it:
# its first line is share-text.
print-help = <b>در بلژیک به چه کسی زنگ بزنیم</b>

    <b>همین حالا در خطرید؟</b>
    { $emergency } – آمبولانس و آتش‌نشانی هم
    { $police } – پلیس
    در هر دو، برای پلیس { $police-key } را فشار دهید.

    <b>کسی از شما سوءاستفاده می‌کند یا شما را می‌ترساند؟</b>
    { $line } – شب و روز
print-poster = <b>آیا کسی از شما سوءاستفاده می‌کند، شما را می‌ترساند یا مدارک شما را نگه می‌دارد؟</b>
    می‌توانید با کسی صحبت کنید، شب و روز: { $line }
    <b>همین حالا در خطرید؟</b> { $emergency } یا { $police }
print-scan = این را اسکن کنید و به زبان خود بیشتر بخوانید
