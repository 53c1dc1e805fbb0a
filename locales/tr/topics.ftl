topics = <b>Başka konular</b>
    Konuyu seçin.
    .label = Başka konular

# police.be (2021); Europol (2022); OSCE, helpforukrainians.info.
topics-offers = <b>İnternetten gelen teklifler</b>
    Siz sormadan gelen bir teklife karşı dikkatli olun. TikTok, Snapchat veya Instagram’dan ya da bir sohbetten gelebilir.

    <b>Şunlara iki kez bakın:</b>
    • gerçek olamayacak kadar iyi bir iş
    • fotoğraf çekimi ve mankenlik
    • hiç görmediğiniz birinden yatak veya yolculuk

    Bu kişi erkek olmayabilir: kadınlar da bunu yapar.

    <b>Cevap vermeden önce</b>
    • Belgelerinizin fotoğrafını göndermeyin, çıplak fotoğraf da göndermeyin.
    • Şirketi araştırın.
    • Bir yere gitmeden önce güvendiğiniz birine söyleyin veya bir yardım merkezine sorun.
    Evet dedikten sonra da istediğiniz an durabilirsiniz.
    .label = İnternetteki teklifler

# UNHCR; Child Focus; deapotheker.pmg.be.
topics-young = <b>Gençler için</b>
    <b>Şu an tehlike mi var?</b> { $emergency } veya { $police }

    <b>Biri bunun aşk olduğunu söylüyor</b>
    Önce çok tatlıdır, hediyeler verir. Sonra onun için para kazanmanız, çıplak fotoğraf göndermeniz veya başkalarıyla seks yapmanız gerekir. Bu aşk değildir.

    <b>Bir şey taşımak zorundasınız</b>
    Bir paket veya uyuşturucu taşımanız ya da saklamanız için para verirler. Sonra devam edin diye tehdit ederler.

    Bu sizin suçunuz değil. Para almış veya evet demiş olsanız da bunu konuşabilirsiniz.
    <i>Son kontrol: { $checked }</i>

    { $child-focus } – Child Focus, ücretsiz, gece gündüz. Kim olduğunuzu söylemek zorunda değilsiniz.
    { $young-listeners } – Fransızca, ücretsiz
    .label = Gençler

# justitie.belgium.be; UNHCR. The document is on the page help-rights-time.
topics-young-alone = <b>Genç ve Belçika’da yalnız</b>
    Henüz reşit değil ve burada anne babasız mısınız? Ya da böyle bir çocuk mu tanıyorsunuz?

    <b>Vasi,</b> anne babası yanında olmayan çocukla ilgilenen bir yetişkindir. Vesayet Servisi’ne sorun: Belçika’da yalnız olan çocuklar içindir.

    <b>Sığınma evi:</b> Esperanto, çocuklar için bir sığınma evidir. Bir yardım merkezine sorun.

    <b>Belge:</b> yalnız olan çocuk ve gençler için ayrı kurallar var. “{ help-rights-time.label }” sayfasını okuyun.

    Sizi bekleyen ve akraba olduğunu söyleyen birini tanımıyorsanız onunla gitmeyin.
    <i>Son kontrol: { $checked }</i>

    { $guardianship } – Vesayet Servisi, gece gündüz
    { $line } – üç merkez, gece gündüz
    .label = Anne babasız, yalnız

# Law of 22 May 2019; ecpat.be.
topics-crimes = <b>Biri size yasaya aykırı şeyler yaptırıyorsa</b>
    Hırsızlık yapmak, uyuşturucu satmak veya taşımak, sahte belge kullanmak: biri bunu size yaptırıyor ve parayı kendisi alıyor. Ya da biri sizi dilendiriyor.

    Bu insan ticareti olabilir. Başta kabul etmiş olsanız da.

    <b>Bunun için ceza alabilir misiniz?</b>
    Mağdurlar için bir kural var. Mağdur olarak kabul edilirseniz, sizi sömürenlerin size doğrudan yaptırdığı şeyler için ceza almazsınız.

    Bunun sizin için geçerli olup olmadığını bu bot bilemez. Bir yardım merkezi buna sizinle birlikte bakabilir. Ne kadar anlatacağınıza siz karar verirsiniz.
    <i>Son kontrol: { $checked }</i>

    <b>Önce bir yardım merkeziyle konuşun:</b>
    { $line } – gece gündüz
    .label = Hırsızlığa zorlanmak…

# bx1.be, 27 December 2025; RTL and RTBF, 2023; lalibre.be, October 2022.
topics-violence = <b>Cinsel şiddetten sonra</b>
    <b>Şu an tehlike mi var?</b> { $emergency } veya { $police }

    Bu sizin suçunuz değil. Bundan sonra ne olacağına siz karar verirsiniz.

    <b>Cinsel Şiddet Bakım Merkezleri</b> hastanelerdedir. Oradaki yardım ücretsizdir, gece gündüz. Şikâyetçi olmak zorunda değilsiniz.
    • En iyisi { $assault-hours } saat içinde gitmektir.
    • Yapabilirseniz gitmeden önce yıkanmayın.
    • Üzerinden daha çok zaman mı geçti? Yine de onlara sorabilirsiniz.

    <b>Nerede?</b> Brüksel, Anvers, Gent, Leuven, Roeselare, Genk, Liège, Charleroi, Namur, Arlon. Jette, Tournai ve Ottignies için siteye bakın: { $assault-centres-site }
    <i>Son kontrol: { $checked }</i>

    { $sos-viol } – SOS Viol, Fransızca, ücretsiz, yazışma da var
    .label = Cinsel şiddetten sonra

# help.unhcr.org/ukraine, January 2026.
topics-aid = <b>Yardım ücretsizdir</b>
    UNHCR’nin ve başka yardım kuruluşlarının sizin için yaptıkları ücretsizdir. Kimse bunun için sizden para, çalışma veya seks isteyemez.

    Bu, onlar için çalışan veya çalıştığını söyleyen herkes için geçerlidir.

    <b>Biri bir şey mi istiyor?</b>
    • Hayır diyebilirsiniz.
    • Evet demiş olsanız da bu sizin suçunuz değil.
    • Güvendiğiniz birine veya bir yardım merkezine söyleyin.

    Kimi arayabileceğinizi “{ help.label }” ile görürsünüz.
    .label = Yardım ücretsizdir

# belganewsagency.eu, 2026; aide-sociale.be, November 2024; myria.be.
topics-protection = <b>Koruma reddedilirse veya biterse</b>
    Ukrayna’dan gelenler için geçici koruma { $protection-end } tarihine kadar sürer. Sonra ne olacağını bu bot bilmez.
    <i>Son kontrol: { $checked }</i>

    <b>Vakit kaybetmeden danışın</b>
    Belçika’da ilk hukuki danışma herkes için ücretsizdir, belgeleriniz ne olursa olsun. Sonrasında avukat için para ödemeniz gerekebilir: ücretini sorun.

    <b>Dikkatli olun:</b> biri belge, evlilik veya saklanacak yer satıyorsa ya da bunun için çalışmanızı istiyorsa.

    <b>Bunlar hep hakkınız</b>
    • Şu anda tehlikedeyseniz, kim olursanız olun, polisi arayabilirsiniz.
    • Bir yardım merkeziyle konuşabilirsiniz.
    • İşçi olarak çalışan herkes aynı işçi haklarına sahiptir, oturum belgesi olmasa da.

    Myria, mağdurların hakları hakkında bilgi verir.
    .label = Koruma reddi

topics-leaving = <b>Güvenle ayrılmak</b>
    <b>Şu an tehlike mi var?</b> { $emergency } veya { $police }

    Ayrılma anı tehlikeli olabilir. Yapabilirseniz önce plan yapın. Bunu bir yardım merkeziyle konuşabilirsiniz.

    • Güvendiğiniz bir kişi seçin. Onunla gizli bir kelimede anlaşın. Anlamı şudur: şu anda yardıma ihtiyacım var.
    • O zaman ne yapacağını kararlaştırın: gelsin veya polisi arasın.
    • Kimsenin sizi izlemediği bir saat seçin.
    • Nereye gittiğinizi başka kimseye söylemeyin. Telefonunuzda konumu kapatın.
    • Biri telefonunuza bakıyor mu? Plan için başka bir telefon kullanın.

    Bundan önce durum tehlikeli olursa plansız gidin ve arayın.
    <i>Son kontrol: { $checked }</i>

    { $line } – üç merkez, gece gündüz
    .label = Güvenle ayrılmak

topics-leaving-take = <b>Yanınıza ne almalı?</b>
    • belgeleriniz, çocuklarınızın belgeleri de
    • telefonunuz ve şarj aleti
    • para, banka kartları, anahtarlar
    • ilaçlar
    • sıcak tutan giysiler

    Başkalarının fark edeceği bir şey hazırlamayın. Çantanın güvendiğiniz birinin evinde durması daha güvenlidir.

    <b>Kanıtlar</b> – fotoğraflar, mesajlar, adlar, adresler – başka yerde daha güvendedir. Ayrılmadan önce güvendiğiniz birine verin.

    Hepsini alamıyor musunuz? O zaman almadan gidin. Siz daha önemlisiniz. Belgeleriniz olmadan da yardım isteyebilirsiniz.
    .label = Ne almalı

# asblsurya.org.
topics-home = <b>Ülkenize dönmek</b>
    Ülkenize dönmek mi istiyorsunuz? Bir yardım merkezi, Uluslararası Göç Örgütü IOM ile birlikte size yardım edebilir.

    <b>Önce düşünün</b>
    • Sizi sömürenler ailenizin nerede yaşadığını biliyor mu?
    • Onlara borcunuz olduğunu söylüyorlar mı?
    • Orada güvenebileceğiniz biri var mı?
    Bunları merkeze anlatın. Karar sizindir, acele etmeniz gerekmez.

    Güvenmediğiniz biriyle yolculuk etmeyin, belgelerinizi kimseye vermeyin.
    <i>Son kontrol: { $checked }</i>

    { $line } – üç merkez, gece gündüz
    .label = Ülkeme dönmek

# missingchildreneurope.eu; help.unhcr.org.
topics-abroad = <b>Belçika dışında</b>
    Bu bottaki merkezler Belçika’da çalışır.

    <b>Avrupa Birliği’nde</b>
    • Şu anda tehlikedeyseniz: { $emergency }. Her ülkede çalışır.
    • Kayıp bir çocuk: { $child-focus } başka ülkelerde de çalışır.

    <b>Başka ülkelerde</b>
    Yola çıkmadan önce oradaki polisin numarasını öğrenin. UNHCR’nin birçok ülke için yardım sayfaları var.

    <b>Gitmeden önce</b>
    Nereye ve kiminle gittiğinizi güvendiğiniz birine söyleyin. Belgelerinizi yanınızda taşıyın.
    <i>Son kontrol: { $checked }</i>
    .label = Belçika dışında
