safety = <b>Güvende kalmak için beş adım</b>

    <b>Dikkatli olun.</b> Tanımadığınız insanlar hakkında kendi hissinize güvenin.

    <b>Belgelerinizi yanınızda taşıyın.</b> Fotoğraflarını çekin. Fotoğrafları güvendiğiniz birine gönderin.

    <b>Bağınızı koparmayın:</b> ailenizle ve güvendiğiniz kişilerle haberleşin.

    <b>Haklarınızı bilin,</b> nereden yardım alacağınızı da.

    <b>Güvenilir bilgi kullanın.</b> Bilgiyi kimin verdiğine bakın.
    .label = Güvende kalmak

safety-strangers = <b>Biri yardım teklif ederse</b>
    Yolda ve Belçika’ya vardıktan sonra birçok insan yardım etmek ister.
    Bazıları kendilerini olduklarından farklı tanıtır.

    Yatacak yer, arabayla yolculuk veya ücretsiz yemek teklif ederler. Sonra bunu kullanıp seks, çalışma veya başka hizmetler için size baskı yaparlar.
    Ya da size zarar vermek, belgelerinizi ve eşyalarınızı almak isterler.

    Hayır diyebilirsiniz. Gidebilirsiniz. Yardım isteyebilirsiniz.
    .label = Yardım teklifleri

safety-sources = <b>Güvenebileceğiniz bilgi</b>
    • UNHCR Help Belgium – kaçmak zorunda kalanlar için
    • info-ukraine.be – Belçika hükümetinden
    • Stop Human Trafficking – üç merkezin sitesi
    • Fedasil – sığınmacı kabulünden sorumlu federal kurum

    Açtığınız site tarayıcınızın geçmişinde kalır. Biri telefonunuza bakıyorsa başka bir telefon kullanın.
    .label = Güvenilir bilgi

safety-phone = <b>Biri telefonunuzu görebiliyorsa</b>
    <b>✖ her ekranda var.</b> Bir kez dokunun: bu sayfa tren ve hava durumu sayfasına dönüşür. Son { $deletable-hours } saatin öbür mesajları silinir, sizinkiler de. Botun sizin hakkınızda tuttukları silinir. /erase, x veya ❌ yazmak da aynı işi yapar.

    Bir süre hiçbir şeye dokunmazsanız tren ve hava durumu sayfası kendiliğinden gelir.

    <b>✖ her şeyi yok edemez.</b> Nelerin kaldığını ve sizin ne yapabileceğinizi okuyun.

    Telefonunuz izleniyor olabilir mi? Güvenli başka bir cihaz kullanın.
    .label = Biri telefonumu görürse

safety-phone-stays = <b>✖ neleri yok edemez?</b>
    • sohbet listenizdeki bu sohbeti
    • daha önce görünmüş bildirimleri, başka bir cihazınızda görünenleri de
    • arama kaydındaki ve telefon faturasındaki aramaları
    • tarayıcıda açtığınız siteleri
    • { $deletable-hours } saatten eski mesajları
    • kaydettiğiniz bir kişiyi veya resmi
    • başka birine ilettiklerinizi
    .label = Neler kalır

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>Sizin yapabilecekleriniz</b>
    <b>Sessiz:</b> bu sohbeti açın, en üstteki adına dokunun ve sessize alın. O zaman bu sohbetten bildirim gelmez.

    <b>Önizlemesiz:</b> Telegram ayarlarında “Bildirimler ve Sesler” bölümünde mesaj önizlemesini kapatın. O zaman bildirim, yazılanları göstermez.

    <b>Otomatik silme:</b> bu sohbet için açın. O zaman Telegram yeni mesajları bir süre sonra siler.

    <b>Sohbeti silin:</b> menüsünde “Sohbeti sil” seçeneğine dokunun. O zaman artık listenizde olmaz.
    .label = Telefonun ayarları
