# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Belçika’ya yeni gelenler için bilgi: kalacak yer, ulaşım, iş ve kimlerin yardım edebileceği.

    Ne okumak istersiniz?
    .label = Menü

# Buttons that stand on many screens.
button-back = Geri
button-locate = Bilmiyorum
button-copy = 📋 { $phone }
button-card = Kişi olarak
button-remove = Bu mesajı kaldır
button-share-chat = Bir kişiye veya gruba
button-share-link = Bağlantıyı paylaş
button-share-copy = Bağlantıyı kopyala
button-share-page = Telegram kullanmayan birine
button-close = Kapat
button-refresh = Yenile
button-cover = { $time } gizle
button-cover-off = Hiç gizleme
button-erase = { $time } sil
button-erase-off = Hiç silme
