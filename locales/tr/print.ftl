# What stands on pictures to pass on, on posters and on stickers, beside what the screens say. A poster hangs where anybody sees it:
# its first line is share-text.
print-help = <b>Belçika’da kimi aramalı?</b>

    <b>Şu anda tehlikede misiniz?</b>
    { $emergency } – ambulans ve itfaiye de
    { $police } – polis
    İkisinde de polis: { $police-key } tuşuna basın.

    <b>Biri sizi kullanıyor veya korkutuyor mu?</b>
    { $line } – gece gündüz
print-poster = <b>Biri sizi kullanıyor, korkutuyor veya belgelerinizi alıkoyuyor mu?</b>
    Gece gündüz biriyle konuşabilirsiniz: { $line }
    <b>Şu anda tehlikede misiniz?</b> { $emergency } veya { $police }
print-scan = Tarayın ve kendi dilinizde okuyun
