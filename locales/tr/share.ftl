share = <b>Paylaşmak</b>
    Bu botu ailenize veya arkadaşlarınıza gönderin. Mesaj kısa ve nötrdür. Botun kendisi yardım numaralarını gösterir.

    Önce düşünün: telefonlarını başka biri okuyabilir mi?
    .label = Paylaş

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Belçika’ya yeni gelenler için faydalı bilgiler

# On the button below what the other person receives: it opens the bot.
share-open = Aç

# When somebody wants to send on what is no longer in the chat.
share-gone = Bu mesaj artık yok. Botu açın

# In which language the other person receives it.
share-reader = Bu dilde: { $language }
share-language = <b>Öbür kişi hangi dilde okuyor?</b>
    Mesaj bu dilde olur ve bot bu dilde açılır.
    .label = Başka bir dilde

share-pictures = <b>Göndermek için bir resim</b>
    Botun bir konuda söylediklerini ve kimin aranacağını gösterir. Birine gönderin veya yazdırın.

    Önce düşünün: resmi gören, konusunu da görür.
    .label = Resim olarak
share-papers = <b>Yazdırmak için</b>
    Tek sayfalık bir belge.

    Afişte konusu yazar. Çıkartmalarda ve kartta yazmaz: onlarda bir kod ve numaralar vardır.
    Kart küçüktür: katlanıp ayakkabıda saklanabilir.
    .label = Yazdırmak için
button-picture-numbers = Kimi aramalı
button-picture-code = QR kodu
button-paper-poster = Afiş
button-paper-stickers = Çıkartmalar
button-paper-shoe-card = Saklanacak kart
