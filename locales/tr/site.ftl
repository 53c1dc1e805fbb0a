# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Çıkış
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = Metne geç
# The page with nothing but numbers to call, and the button in the chat that opens it. Below each number, what it is.
site-call = Ara
    .emergency = ambulans, itfaiye, polis
    .police = polis
    .line = üç merkez, gece gündüz

site-place = Bulunduğunuz şehir veya posta kodu
site-find = Merkezi göster
site-no-position = Tarayıcınız nerede olduğunuzu söylemiyor. Şehri veya posta kodunu yazın.
# Above a table of postcodes and regions.
site-postcodes = Posta kodunuz bölgenizi gösterir

site-check = Aşağıda cevaplayın. Hiçbir şey gönderilmez, saklanmaz: sayfayı kapatınca gider.
site-note = Cevapları güvendiğiniz biri için yazın: kâğıda veya bir mesaja. Bunu ancak güvenli olan yerde yapın. Bu sayfa hiçbir şey saklamaz.

site-about = <b>Bu sayfalar hakkında</b>
    Safe Steps, Belçika’da kandırılmış, tuzağa düşürülmüş veya sömürülüyor olabilecek insanlara bilgi verir. En başta da Ukrayna’dan kaçanlara.

    Burada yazdıklarınızı okuyan veya cevap veren kimse yok. Bu sayfalar yardım sözü veremez. Size kimlerin yardım edebileceğini gösterir.

site-privacy = <b>Gizlilik</b>
    Bu sayfalar çerez bırakmaz, ad sormaz, kimseyi saymaz. Yazdığınız şehir aranır ve unutulur. Cevaplarınız sizin ekranınızda kalır.
site-traces = <b>Telefonunuzda kalanlar</b>
    • tarayıcınızın geçmişinde bu sayfaların adresleri
    • arama kaydında ve telefon faturasında aramalar

    “{ site-exit }” bu sayfanın yerine trenlerle ilgili bir sayfa açar. Klavyede üç kez Shift tuşuna basın.

    Telefonunuz izleniyor olabilir mi? Güvenli başka bir cihaz kullanın.

site-keep = <b>Bu sayfaları bu telefonda saklamak</b>
    O zaman internetsiz de açılırlar. Önce düşünün: tarayıcının belleğinde kalırlar ve telefonu eline alan onları bulabilir.
    .keep = Sakla
    .remove = Kaldır
    .kept = Bu sayfalar artık bu telefonda.
    .removed = Artık bu telefonda değiller.
    .failed = Bu tarayıcı bunu yapamıyor.
