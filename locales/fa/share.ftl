share = <b>به دیگران فرستادن</b>
    این ربات را برای خانواده یا دوستان خود بفرستید. پیام کوتاه و خنثی است. خود ربات شماره‌های کمک را نشان می‌دهد.

    اول فکر کنید: آیا کس دیگری می‌تواند تلفن آن‌ها را بخواند؟
    .label = فرستادن

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = اطلاعات مفید برای کسانی که تازه به بلژیک آمده‌اند

# On the button below what the other person receives: it opens the bot.
share-open = باز کردن

# When somebody wants to send on what is no longer in the chat.
share-gone = این پیام دیگر نیست. ربات را باز کنید

# In which language the other person receives it.
share-reader = به این زبان: { $language }
share-language = <b>طرف دیگر به چه زبانی می‌خواند؟</b>
    پیام به این زبان است، و ربات هم به این زبان باز می‌شود.
    .label = به زبان دیگر

share-pictures = <b>عکسی برای فرستادن</b>
    آنچه ربات درباره‌ی یک موضوع می‌گوید و اینکه به چه کسی زنگ بزنید در آن هست. آن را بفرستید یا چاپ کنید.

    اول فکر کنید: هر کسی که عکس را ببیند، می‌بیند درباره‌ی چیست.
    .label = به صورت عکس
share-papers = <b>برای چاپ</b>
    سندی یک‌صفحه‌ای.

    پوستر می‌گوید درباره‌ی چیست. برچسب‌ها و برگه نمی‌گویند: کد و شماره دارند.
    برگه کوچک است: می‌توان آن را تا کرد و در کفش پنهان کرد.
    .label = برای چاپ
button-picture-numbers = شماره‌ها
button-picture-code = کد QR
button-paper-poster = پوستر
button-paper-stickers = برچسب
button-paper-shoe-card = برگه‌ی پنهان
