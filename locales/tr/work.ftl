# fairworkbelgium.be: the same rights, also without legal stay.
work = <b>İşçi haklarınız</b>
    Belçika’da işçi olarak çalışan herkes aynı işçi haklarına sahiptir. Oturum belgesi olmasa da.

    <b>Şu durumlarda bir yanlışlık var:</b>
    • ücretiniz ödenmiyor veya söz verilenden az ödeniyor
    • bir borcu veya yol parasını ödemek için çalışmak zorundasınız
    • biri belgelerinizi alıkoyuyor veya ayrılmanızı engelliyor
    • saatler çok uzun veya koşullar çok kötü
    • biri sizi tehdit ediyor

    Bunların hiçbiri sizin suçunuz değil. Yardım isteyebilirsiniz.
    .label = İş

work-proof = <b>Çalıştığınızın kanıtını saklayın</b>
    Paranızı isterken veya şikâyetçi olurken kanıt işe yarayabilir. Bunu ancak güvenliyse toplayın.

    <b>Yazın</b>
    • çalıştığınız günleri ve saatleri
    • yerleri, adresiyle
    • orada bulunan kişilerin adlarını
    • ne söz verildiğini ve ne aldığınızı

    <b>Saklayın:</b> mesajları ve belgeleri. Yerin fotoğraflarını çekin.

    <b>Kimsenin bakmadığı bir yerde saklayın.</b> En iyisi güvendiğiniz birinde, yalnız telefonunuzda değil. Bu bot sizin için saklamaz.
    .label = Kanıt saklamak

# fairworkbelgium.be, FAQ (read 2026-11-27): complain before a check.
work-complaint = <b>Şikâyetçi olmadan önce</b>
    <b>Denetimden sonra değil, önce şikâyet etmek daha iyidir</b>
    Kayıt dışı çalışan kişi yardım paralarını kaybedebilir veya para cezası alabilir. Ama denetimden önce şikâyetçi olduysanız veya mağdur olarak kabul edilirseniz böyle olmaz. FairWork Belgium daha fazlasını anlatır.

    <b>Müfettişlerin denetimi</b>
    Önce onların neyi bildirmek zorunda olduğunu okuyun. “{ services-work.label }” sayfasında yazar.
    <i>Son kontrol: { $checked }</i>

    <b>Federal iş müfettişliği:</b> { $labour-federal }
    <b>Oturum belgeniz yok mu? Önce bir yardım merkezi:</b>
    { $line } – gece gündüz
    .label = Şikâyetçi olmak

# e-justice.europa.eu, “Business registers”: the search is free for everybody.
work-employer = <b>Bir işvereni araştırmak</b>
    Herkes bir işvereni şirket sicilinde (KBO/BCE) ücretsiz arayabilir.

    Ad orada var mı? Adres size söylenen adres mi? Sicilde olan bir şirket de insanlara kötü davranabilir.

    <b>Gitmeden önce şunları sorun</b>
    Hasat gibi mevsimlik işler veya au pair işi için de:
    • Hangi iş, kaç saat, ne kadar ücret?
    • Nerede uyuyacaksınız, kaça mal olur?
    • Yol parasını kim öder?
    Yazılı olarak vermelerini isteyin. Belgelerinizi kimseye vermeyin.

    Site, tarayıcınızın geçmişinde kalır.
    .label = İşvereni araştır
