about = <b>Bu bot hakkında</b>
    Safe Steps, Belçika’da kandırılmış, tuzağa düşürülmüş veya sömürülüyor olabilecek insanlara bilgi verir. En başta da Ukrayna’dan kaçanlara.

    Bu bir programdır. Botun arkasında mesajlarınızı okuyan veya size cevap veren kimse yok. Arayabileceğiniz birini bulmak için “{ help.label }” düğmesine dokunun.

    Bot yardım sözü veremez. Size kimlerin yardım edebileceğini gösterir.

    { $review }
    .label = Bot ve gizlilik

about-trafficking = <b>İnsan ticareti nedir?</b>
    Biri kandırılır, tuzağa düşürülür veya zorlanır, sonra başkalarının kazancı için kullanılır. Bu bir suçtur. Başta kabul etmiş olsanız da insan ticareti olabilir.

    Şunlar olabilir:
    • cinsel sömürü
    • zorla çalıştırma
    • bir evde hizmetçi olarak tutulmak
    • kölelik ve benzeri durumlar
    • birinin cinsiyeti yüzünden şiddet
    • dilenmeye zorlanmak
    • suç işlemeye zorlanmak
    • zorla evlilik, yasa dışı evlat edinme, organ alınması

    Bunun sizin veya başka birinin başına geldiğini mi düşünüyorsunuz? Üç merkezden birini veya polisi arayabilirsiniz. Şu anda tehlikede değilseniz ve oturum belgeniz yoksa önce bir yardım merkeziyle konuşun.
    .label = İnsan ticareti nedir?

about-privacy = <b>Gizlilik</b>
    <b>Botun tuttukları</b>
    • seçtiğiniz dil: son kullanımınızdan sonra { $language-days } gün
    • ✖ ile hangi mesajların silineceği, tren ve hava durumu sayfasının ne zaman geleceği: en çok { $deletable-hours } saat
    • henüz cevaplamadığınız bir soru veya yazmakta olduğunuz bir not: bitene kadar, en çok { $open-hours } saat
    Bunlar, botu işletenlerin sunucusunda, bir anahtarla kilitli ve adınız olmadan durur.

    <b>Botun tutmadıkları</b>
    Adınız, numaranız, konumunuz ve buraya yazdıklarınız. Bir not, bitene kadar tutulur.
    .label = Gizlilik

about-privacy-readers = <b>Bu sohbeti kimler okuyabilir?</b>
    • Telegram okuyabilir. Botla yapılan sohbet, gizli sohbet değildir.
    • Telefonunuzu veya Telegram’ınızın açık olduğu başka bir cihazı eline alan herkes.

    <b>Nasıl silinir?</b>
    ✖ işaretine dokunun veya /erase yazın. Bu botu engellerseniz o da sizi unutur.
    .label = Sohbeti kimler okur

about-sources = <b>Bilgiler nereden geliyor?</b>
    UNHCR’nin, Belçika makamlarının, merkezlerin ve hizmetlerin herkese açık sayfalarından.

    Numaraların yanında son kontrol edildikleri günü görürsünüz.
    .label = Kaynaklar

about-timers = <b>Otomatik gizleme ve silme</b>
    Bir süre hiçbir şeye dokunmazsanız bu sayfanın yerine kendiliğinden tren ve hava durumu sayfası gelir. Menü ☰ ile geri gelir.
    Son { $deletable-hours } saatin mesajlarının, son dokunuşunuzdan bir süre sonra silinmesini de seçebilirsiniz. Daha eski mesajlar kalır.
    .label = Otomatik gizle ve sil

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>Numaralar kontrol edildi. Bu dili ana dili olarak konuşan biri veya bir merkez, bu metinlerin hepsini henüz okumadı.</i>
