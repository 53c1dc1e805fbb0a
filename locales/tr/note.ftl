# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>Güvendiğiniz biri için not</b>
    Nerede kaldığınızı veya nasıl yolculuk ettiğinizi yazın. Güvendiğiniz birine gönderin. O zaman biri nerede olduğunuzu bilir.

    Konu nedir?
    .label = Gönderilecek not

# .title is the first line of the message that is sent.
note-stay = <b>Kaldığım yer</b>
    Birkaç soru sorarım. Her birini atlayabilir ve geri dönebilirsiniz.

    Sonunda gönderebileceğiniz tek bir mesaj olur. Mesaj hazır olunca ben hiçbirini tutmam.
    .label = Kaldığım yer
    .title = Şu an kaldığım yer
note-ride = <b>Arabayla yolculuk</b>
    Birkaç soru sorarım. Her birini atlayabilir ve geri dönebilirsiniz.

    Sonunda gönderebileceğiniz tek bir mesaj olur. Mesaj hazır olunca ben hiçbirini tutmam.
    .label = Yolculuk
    .title = Yolculuğum

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>Nerede kalıyorsunuz?</b>
    Adresi yazın veya konumunuzu gönderin (📎).

    Nerede ve kiminle kaldığınızı güvendiğiniz birine söyleyin.
    .name = Yer
ask-stay-host = <b>Ev sahibiniz kim?</b>
    Bildiğiniz kadarıyla adını yazın.

    Ev sahibinizi başkalarına sorun. Kimliğini görmek istediğinizi söyleyebilirsiniz.
    .name = Ev sahibi
ask-stay-phone = <b>Ev sahibinizin telefon numarası nedir?</b>
    Yazın veya kişiyi gönderin (📎).
    .name = Ev sahibinin telefonu
ask-stay-price = <b>Hangi fiyatta anlaştınız?</b>

    Taşınmadan önce fiyatta anlaşın.
    .name = Fiyat
ask-stay-return = <b>Karşılığında sizden ne bekliyorlar?</b>

    Bir şey bekleyip beklemediklerini sorun. Hayır diyebilirsiniz.
    .name = Karşılığında beklenen
ask-stay-until = <b>Ne zamana kadar kalıyorsunuz?</b>

    Orada kaldığınız sürece belgelerinizi kimseye vermeyin.
    .name = Ne zamana kadar
ask-ride-from = <b>Nereden yola çıkıyorsunuz?</b>
    Yeri yazın veya konumunuzu gönderin (📎).

    Ailenizle veya yol arkadaşlarınızla kalın.
    .name = Nereden
ask-ride-to = <b>Nereye gidiyorsunuz?</b>
    .name = Nereye
ask-ride-driver = <b>Arabayı kim sürüyor?</b>
    Adını yazın veya kişiyi gönderin (📎).
    .name = Sürücü
ask-ride-plate = <b>Plaka numarası nedir?</b>

    Binmeden önce plakaya bakın.
    .name = Plaka
ask-ride-company = <b>Hangi firma?</b>

    Organize ulaşımı seçin: insanların tanıdığı bir firmayla yolculuk edin.
    .name = Firma
ask-ride-price = <b>Hangi fiyatta anlaştınız?</b>

    Binmeden önce her zaman fiyatta anlaşın.
    .name = Fiyat
ask-ride-when = <b>Ne zaman yola çıkıyorsunuz, ne zaman varacaksınız?</b>
    .name = Ne zaman
ask-ride-companions = <b>Yanınızda kimler var?</b>

    Kimsenin sizi ailenizden veya yol arkadaşlarınızdan ayırmasına izin vermeyin. Belgelerinizi kimseye vermeyin.
    .name = Yanımdakiler
ask-code = <b>Gizli bir kelime?</b>
    Bir kelimede anlaşabilirsiniz. Siz bunu söylediğinizde veya yazdığınızda öbür kişi yardıma ihtiyacınız olduğunu anlar.

    Bu notu okuyan kelimeyi de okur. Kelimeyi telefonda söylemek ve burayı atlamak daha güvenlidir.
    .name = Gizli kelime: yardım gerek
ask-hour = <b>Bir daha ne zaman arayacak veya yazacaksınız?</b>
    Saati yazın. Öbür kişi o saate kadar sizden haber almazsa bir terslik olabileceğini anlar.
    .name = Arayacağım veya yazacağım saat

# The buttons and lines of every note.
note-start = Başla
note-skip = Atla
note-before = Önceki soru
note-stop = Durdur
note-step = Soru { $step } / { $steps }
note-answered = Yazdığınız: { $answer }
note-review = <b>Notunuz bu.</b> Değiştirmek istediğiniz şeye dokunun veya mesajı hazırlayın.
note-make = Mesajı hazırla
note-send = Gönder
note-erase = Bu notu sil
note-done = Notunuz yukarıda. Şimdi gönderin: parmağınızla basılı tutun ve “İlet” seçeneğine dokunun. Hiçbirini tutmadım. Tren ve hava durumu sayfası gelince veya ✖ işaretine dokununca not gider.
# Below what the person sends on: a note, or the end of a check.
note-hidden = Metin gizli: okumak için üzerine dokunun.
note-empty = Hepsini atladınız, bu yüzden not yok.
# When somebody writes “stop” or “menu” inside a note.
note-stop-ask = <b>Bu notu yazmayı bırakıyor musunuz?</b>
note-keep = Notu sakla
note-throw = Notu at
note-go-on = Yazmaya devam et
note-aside = Notunuz en çok { $open-hours } saat saklanır. Devam etmek için “{ note-start }” düğmesine dokunun.
note-stopped = Nottan hiçbir şey saklamadım.
note-too-long = Bu benim için çok uzun. Lütfen daha kısa yazın.
note-not-understood = Lütfen buraya bir metin yazın.
note-lost = Bu not artık bende yok. Yeniden başlayabilirsiniz.
