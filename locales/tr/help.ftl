# The numbers come last, just above the buttons: on a small phone only the end of a text is in sight.
help = <b>Belçika’da yardım</b>
    Polise anlattıklarınız kesinlikle gizlidir. Şu anda tehlikedeyseniz, kim olursanız olun, polisi arayın.
    Şu anda tehlikede değilseniz ve oturum belgeniz yoksa önce bir yardım merkeziyle konuşun.

    Aşağıda bölgenizi seçin. Her bölgenin kendi merkezi var.
    <i>Son kontrol: { $checked }</i>

    <b>Biri sizi kullanıyor veya korkutuyor mu?</b>
    { $line } – gece gündüz
    <b>Şu anda tehlikede misiniz? Arayın:</b>
    { $emergency } – ambulans ve itfaiye de
    { $police } – polis
    İkisinde de polis: { $police-key } tuşuna basın.
    .label = Yardıma ihtiyacım var

help-more = <b>Yardım almak hakkında</b>
    Aradığınızda ne olduğunu, haklarınızı ve internetten nasıl bildirebileceğinizi okuyun.

    Yakınınızdaki birine gösterebileceğiniz kartlar ve biri telefonunuzu görüyorsa bilmeniz gerekenler de burada.
    .label = Devamı

help-regions = <b>Neredesiniz?</b>
    Bölgenizi seçin. Her bölgenin kendi yardım merkezi var. Bulunduğunuz şehrin adını veya posta kodunu da istediğiniz zaman buraya yazabilirsiniz.
    <i>Son kontrol: { $checked }</i>

    <b>Bilmiyor musunuz? Arayın:</b>
    { $line } – gece gündüz
    <b>Şu anda tehlikede misiniz? Arayın:</b>
    { $emergency } veya { $police }
    .label = Başka bir bölge

help-brussels = <b>PAG-ASA – Brüksel</b>
    Kandırılan, tuzağa düşürülen veya sömürülen kişilere yardım eder.

    Adres: { $pag-asa-address }
    İnternet sitesi: { $pag-asa-site }
    <i>Son kontrol: { $checked }</i>

    <b>PAG-ASA:</b> { $pag-asa }
    <b>Gece gündüz:</b> { $line }
    <b>Şu an tehlike mi var?</b> { $emergency } veya { $police }
    .label = Brüksel

help-flanders = <b>Payoke – Flandre</b>
    Kandırılan, tuzağa düşürülen veya sömürülen kişilere yardım eder.
    Ücretsiz ve gizlidir. Adınızı söylemek zorunda değilsiniz.

    Adres: { $payoke-address }
    İnternet sitesi: { $payoke-site }
    <i>Son kontrol: { $checked }</i>

    <b>Payoke:</b> { $payoke }
    <b>Gece gündüz:</b> { $line }
    <b>Şu an tehlike mi var?</b> { $emergency } veya { $police }
    .label = Flandre

help-wallonia = <b>Sürya – Valonya</b>
    Kandırılan, tuzağa düşürülen veya sömürülen kişilere yardım eder.
    Onlara günün her saatinde ulaşabilirsiniz.

    Adres: { $surya-address }
    İnternet sitesi: { $surya-site }
    <i>Son kontrol: { $checked }</i>

    <b>Sürya:</b> { $surya }
    <b>Gece gündüz:</b> { $line }
    <b>Şu an tehlike mi var?</b> { $emergency } veya { $police }
    .label = Valonya

help-suicide = <b>Bununla yalnız kalmak zorunda değilsiniz</b>
    Sizi dinleyecek birileri var. Ne anlatacağınıza siz karar verirsiniz.
    <i>Son kontrol: { $checked }</i>

    { $suicide-english } – İngilizce
    { $suicide-dutch } – Hollandaca
    { $suicide-french } – Fransızca, ücretsiz, gece gündüz
    <b>Hayatınız şu anda tehlikede mi?</b>
    { $emergency } – ambulans, { $police } – polis
    { $line } – gece gündüz, biri sizi zorluyorsa
    .label = İntihar düşünceleri

help-call = <b>Ararsam ne olur?</b>
    Ne anlatacağınıza ve telefonu ne zaman kapatacağınıza siz karar verirsiniz.

    Kimi aramak istiyorsunuz?

    <b>{ $emergency } BE uygulaması</b>
    Uygulama sadece Belçika’da çalışır. Konumunuzu acil servislere gönderir.
    Uygulamanın yazışma bölümü, sağır, işitme güçlüğü veya konuşma engeli olduğu kayıtlı kişiler içindir.
    <i>Son kontrol: { $checked }</i>

    <b>Şu anda tehlike yoksa:</b>
    { $line } – üç merkez, gece gündüz
    <b>Şu anda tehlikedeyseniz:</b>
    { $emergency } veya { $police }
    .label = Ararsam ne olur

help-call-police = <b>Polisi aradığınızda</b>
    • { $emergency } ve { $police } hatlarında polis için { $police-key } tuşuna basın. Hiçbir tuşa basmasanız da bağlanırsınız.
    • Biri cevap verene kadar bekleyin. Kapatırsanız sıranın sonuna geçersiniz.
    • Nerede olduğunuzu söyleyin: şehir, sokak, numara. Ya da ne gördüğünüzü söyleyin.
    • Ne olduğunu söyleyin. Tehlikede olan veya yaralı biri varsa onu da söyleyin.
    • Onlar kapatabileceğinizi söyleyene kadar hatta kalın. Sizi geri arayabilirler.

    Polise anlattıklarınız kesinlikle gizlidir. Şu anda tehlikedeyseniz, kim olursanız olun, polisi arayın. Şu anda tehlikede değilseniz ve oturum belgeniz yoksa önce bir yardım merkeziyle konuşun: { $line }
    <i>Son kontrol: { $checked }</i>

    <b>Şu anda tehlikedeyseniz:</b> { $emergency } veya { $police }
    .label = Polisi aramak

help-call-words = <b>Ne sorarlar, ne diyebilirsiniz?</b>
    Şunları sorarlar: Nerede? Ne oldu? Yaralı var mı? Siz kimsiniz?

    Kısa sözler yeter. Aşağıdaki kart, yardıma ihtiyacınız olduğunu Belçika’nın dillerinde ve İngilizce söyler.
    Biri sizi duyabilir mi? Sadece adresi ve yardıma ihtiyacınız olduğunu söyleyin.
    Başka biri için de arayabilirsiniz.

    Acil değilse en yakın karakola da gidebilirsiniz. Her belediyede bir karakol vardır.
    Oturum belgeniz yok mu? Önce bir yardım merkeziyle konuşun.
    .label = Ne diyebilirim?

help-call-centre = <b>Bir merkezi aradığınızda</b>
    • Sizi dinlerler.
    • Durumunuza sizinle birlikte bakarlar.
    • Sizi konuşmaya çağırabilirler.
    • Haklarınızı anlatırlar.

    <b>Ne kadar anlatacağınıza siz karar verirsiniz</b>
    Size sunulana hayır diyebilirsiniz. Yasal süreci de reddedebilirsiniz.
    Payoke’de adınızı söylemek zorunda değilsiniz.

    Üç merkezin ortak hattını istediğiniz saatte arayın, ya da bölgenizin merkezini arayın.
    <i>Son kontrol: { $checked }</i>

    { $line } – gece gündüz
    .label = Merkezi aramak

help-rights = <b>Bir merkez ne yapabilir?</b>
    • Güvenli bir sığınma evi. Adresi gizlidir.
    • Tıbbi bakım ve olanları konuşabileceğiniz biri.
    • Belgeler konusunda yardım ve hukuki yardım.

    Hepsini reddedebilirsiniz. O zaman merkez size sadece başka nereye gidebileceğinizi söyleyebilir.

    <b>İşçi haklarınız</b>
    Belçika’da işçi olarak çalışan herkes aynı işçi haklarına sahiptir. Oturum belgesi olmasa da.
    .label = Haklarım

help-rights-time = <b>Düşünme süresi ve bir belge</b>
    İki koşulu var: insan ticareti işaretleri olması ve kişinin kendisini sömürenlerle artık hiçbir iletişiminin olmaması.

    <b>{ $reflection-days } gün dinlenme</b>
    Bu sürede karar verebilirsiniz: olanlar için şikâyetçi olmak veya ifade vermek istiyor musunuz? Reddedebilirsiniz.

    <b>Ondan sonra</b>
    Şikâyetçi olan veya ifade veren kişi, çalışma hakkı da veren üç aylık bir belge alabilir. Bunun için bir merkezin desteği gerekir: belgeyi sadece merkezler isteyebilir.

    Yalnız olan bir çocuk veya genç (reşit olmayan) hemen üç aylık belge alır.
    <i>Son kontrol: { $checked }</i>
    .label = Düşünme süresi

help-online = <b>İnternetten bildirmek</b>
    Stop Human Trafficking sitesinde bir form var:
    • “Ben mağdurum”
    • “Mağdur olabilecek birini tanıyorum”
    Bu sitenin öbür adresleri: { $centres-french-site }, { $centres-dutch-site }.

    Oradan bildirirseniz önce polise gitmek zorunda kalmazsınız. Bildiriminizi kimin okuduğunu bu bot bilmez.

    Site, tarayıcınızın geçmişinde kalır. Biri telefonunuza bakıyorsa başka bir telefon kullanın.
    .label = İnternetten bildir
