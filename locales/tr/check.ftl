# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Bir duruma bakmak</b>
    Birkaç soru, teker teker. Evet, hayır veya emin değilim dersiniz.
    Hiçbiri saklanmaz. İstediğiniz an durabilirsiniz.

    Konu nedir?
    .label = Bir duruma bak

# .some stands above the answers that are worth care, .none where there are none, .after below both;
# .forward is the first line of the message to send to somebody.
check-me = <b>Benim durumum</b>
    Sizinle ilgili sorular: işiniz, yaşadığınız yer, çevrenizdeki insanlar.

    Yanlış cevap yoktur. “Emin değilim” de bir cevaptır.
    .label = Benim durumum
    .some = <b>Söyledikleriniz önemli.</b> Bu konuyu bilen biriyle konuşmak için tek bir işaret yeter. Hiçbir şeye karar vermeden, gece gündüz { $line } numarasını arayabilirsiniz.
    .none = <b>Hepsine hayır dediniz.</b> Bunlar sadece birkaç soru. Yine de bir şey size yanlış geliyorsa gece gündüz { $line } numarasını arayabilirsiniz.
    .after = Merkez sizi dinler. Ne kadar anlatacağınıza siz karar verirsiniz.
    .forward = Durumumla ilgili birkaç soruyu cevapladım. Beni kaygılandıran şu:

check-job = <b>Bir iş teklifi</b>
    Biri size iş teklif ediyor. Evet demeden önce teklife iyi bakın.
    .label = Bir iş
    .some = <b>Bu teklif için acele etmeyin.</b> Daha çok soru sorabilirsiniz. Hayır diyebilirsiniz.
    .none = <b>Hepsine hayır dediniz.</b> Bunlar sadece birkaç soru. Yine de bir şey size yanlış geliyorsa bu hisse güvenin.
    .after = Başlamadan önce nerede ve kimin yanında çalışacağınızı güvendiğiniz birine söyleyin.
    .forward = Bir iş teklifi aldım. Teklife baktım, beni kaygılandıran şu:

check-room = <b>Kalacak bir yer</b>
    Biri size oda, yatak veya daire teklif ediyor. Gitmeden önce teklife iyi bakın.
    .label = Bir oda
    .some = <b>Bu teklif için acele etmeyin.</b> Daha çok soru sorabilirsiniz. Hayır diyebilirsiniz.
    .none = <b>Hepsine hayır dediniz.</b> Bunlar sadece birkaç soru. Yine de bir şey size yanlış geliyorsa bu hisse güvenin.
    .after = Gitmeden önce nerede ve kiminle kalacağınızı güvendiğiniz birine söyleyin.
    .forward = Kalacak bir yer teklifi aldım. Teklife baktım, beni kaygılandıran şu:

check-ride = <b>Arabayla yolculuk</b>
    Biri sizi arabayla götürmeyi teklif ediyor. Binmeden önce teklife iyi bakın.
    .label = Bir yolculuk
    .some = <b>Bu teklif için acele etmeyin.</b> Daha çok soru sorabilirsiniz. Hayır diyebilirsiniz.
    .none = <b>Hepsine hayır dediniz.</b> Bunlar sadece birkaç soru. Yine de bir şey size yanlış geliyorsa bu hisse güvenin.
    .after = Binmeden önce ne zaman, kiminle ve nereye gideceğinizi güvendiğiniz birine söyleyin.
    .forward = Arabayla yolculuk teklifi aldım. Teklife baktım, beni kaygılandıran şu:

check-other = <b>Başka biri</b>
    Başka bir kişi için kaygılanıyorsunuz. Bu sorular onunla ilgili.

    Gördüklerinize veya duyduklarınıza göre cevaplayın. “Emin değilim” de bir cevaptır.
    .label = Biri için kaygılıyım
    .some = <b>Söyledikleriniz önemli.</b> Bir yardım merkeziyle konuşmak için tek bir işaret yeter. Başka bir kişi için de gece gündüz { $line } numarasını arayabilirsiniz.
    .none = <b>Hepsine hayır dediniz.</b> Yine de bir şey size yanlış geliyorsa gece gündüz bir yardım merkezine sorabilirsiniz: { $line }.
    .after = <b>Tehlikeyi artırmadan yardım etmek</b>
        • Onunla sadece kimse sizi duyamazken konuşun.
        • Bu konuda ona yazmayın: telefonunu başkaları okuyabilir.
        • Bunu yapıyor olabilecek kişilerle konuşmayın.
        • Dinleyin. Kararı ona bırakın.
        • Şu anda tehlikede mi? { $emergency } veya { $police } numarasını arayın.
    .forward = Biri için kaygılanıyorum. Gördüklerim veya duyduklarım:

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do.
question-me-different = İşiniz veya yaşadığınız yer, size söz verilenden farklı mı?
    .said = Söz verilenden farklı çıktı
    .why = Bazı insanlar birini istedikleri yere getirmek için yalan vaatlerde bulunur.
    .next = Güvenliyse elinizdeki mesajları ve adları saklayın.
question-me-papers = Pasaportunuz veya belgeleriniz başka birinde mi duruyor?
    .said = Belgelerim başka birinde duruyor
    .why = Belgeleriniz size aittir. Başka birinin onları tutması bir uyarı işaretidir.
    .next = Belgeleriniz olmadan da yardım isteyebilirsiniz.
question-me-pay = Biri paranızı alıkoyuyor mu, ya da söz verilenden çok daha az mı ödüyor?
    .said = Biri paramı alıkoyuyor veya söz verilenden çok az ödüyor
    .why = Belçika’da işçi olarak çalışan herkes aynı işçi haklarına sahiptir.
    .next = Güvenliyse çalıştığınız günleri ve saatleri yazın. Bir yardım merkezi size daha fazlasını anlatabilir.
question-me-debt = Bir borcu veya yol parasını ödemek için çalışmak zorunda mısınız?
    .said = Bir borcu veya yol paramı ödemek için çalışıyorum
    .why = “Borç”, insanlara baskı yapmak için sık kullanılır.
    .next = Önce bir yardım merkeziyle konuşun, ödemeye sonra karar verin.
question-me-leave = Biri ayrılmanızı veya istediğiniz yere gitmenizi engelliyor mu?
    .said = Biri ayrılmamı veya istediğim yere gitmemi engelliyor
    .why = Kimsenin sizi bir yere kilitlemeye veya dışarı çıkmanızı engellemeye hakkı yok.
    .next = Yalnız kaldığınızda arayın, ya da birine bu bottaki bir kartı gösterin.
question-me-contact = Biri aileniz veya arkadaşlarınızla konuşmanızı engelliyor mu, ya da telefonunuzu alıyor mu?
    .said = Biri başkalarıyla konuşmamı engelliyor veya telefonumu alıyor
    .why = Bağları koparılan insanları denetim altında tutmak daha kolaydır.
    .next = Güvendiğiniz bir kişiyle bağınızı korumaya çalışın.
question-me-threats = Biri sizi veya ailenizi tehdit ediyor mu?
    .said = Biri beni veya ailemi tehdit ediyor
    .why = Tehdit ciddidir, uzaktaki insanlarla ilgili olsa da.
    .next = Şu anda tehlikedeyseniz { $emergency } veya { $police } numarasını arayın. Diğer zamanlarda bir yardım merkeziyle konuşun.
question-me-hurt = Biri size vuruyor mu, ya da isteğiniz dışında size cinsel şeyler yapıyor mu?
    .said = Biri bana zarar veriyor
    .why = Kimsenin size zarar vermeye hakkı yok. Bu sizin suçunuz değil.
    .next = Şu anda tehlikedeyseniz { $emergency } veya { $police } numarasını arayın.
question-me-forced = Biri sizi seks yapmaya, dilenmeye veya yasaya aykırı şeyler yapmaya zorluyor mu?
    .said = Biri beni bir şeyler yapmaya zorluyor
    .why = Zorlanmak hiçbir zaman sizin suçunuz değildir.
    .next = Ne yapmak zorunda kalmış olursanız olun, bir yardım merkeziyle konuşabilirsiniz.
question-me-sleep = Çalıştığınız yerde uyumak zorunda mısınız?
    .said = Çalıştığım yerde uyumak zorundayım
    .why = İşiniz de yatağınız da aynı kişinin elindeyse o kişinin üzerinizde çok gücü olur.
    .next = Kalacak başka bir yer sorabilirsiniz.
question-me-hours = Çok uzun saatler veya çok kötü koşullarda mı çalışıyorsunuz?
    .said = Çalışma saatlerim veya koşullarım çok kötü
    .why = Belçika’da işçi haklarınız var, oturum belgesi olmadan da.
    .next = Bir yardım merkezi size haklarınızı anlatabilir.
question-me-afraid = Birlikte yaşadığınız veya yanında çalıştığınız insanlardan korkuyor musunuz?
    .said = Çevremdeki insanlardan korkuyorum
    .why = Hissiniz önemlidir. Çoğu zaman doğrudur.
    .next = Güvendiğiniz biriyle veya bir yardım merkeziyle konuşun.

question-other-different = İşi veya yaşadığı yer, ona söz verilenden farklı mı?
    .said = Ona söz verilenden farklı çıktı
    .why = Bazı insanlar birini istedikleri yere getirmek için yalan vaatlerde bulunur.
    .next = Adları ve yerleri aklınızda tutun. Başkalarının bulabileceği hiçbir şey yazmayın.
question-other-papers = Pasaportu veya belgeleri başka birinde mi duruyor?
    .said = Belgeleri başka birinde duruyor
    .why = Belgeleri ona aittir. Başka birinin onları tutması bir uyarı işaretidir.
    .next = Belgeleri olmadan da yardım isteyebileceğini ona söyleyin.
question-other-pay = Biri onun parasını alıkoyuyor mu, ya da söz verilenden çok daha az mı ödüyor?
    .said = Biri parasını alıkoyuyor veya söz verilenden çok az ödüyor
    .why = Belçika’da işçi olarak çalışan herkes aynı işçi haklarına sahiptir.
    .next = Oturum belgesi olmadan da bu hakları olduğunu ona söyleyin.
question-other-debt = Bir borcu veya yol parasını ödemek için çalışmak zorunda mı?
    .said = Bir borcu veya yol parasını ödemek için çalışıyor
    .why = “Borç”, insanlara baskı yapmak için sık kullanılır.
    .next = Onun yerine ödemeyin. Önce bir yardım merkeziyle konuşun.
question-other-leave = Biri onun ayrılmasını veya istediği yere gitmesini engelliyor mu?
    .said = Biri ayrılmasını veya istediği yere gitmesini engelliyor
    .why = Kimsenin onu bir yere kilitlemeye veya dışarı çıkmasını engellemeye hakkı yok.
    .next = Onu kendiniz çıkarmaya çalışmayın. Bir yardım merkezini veya polisi arayın.
question-other-contact = Biri onun ailesi veya arkadaşlarıyla konuşmasını engelliyor mu, ya da telefonunu alıyor mu?
    .said = Biri başkalarıyla konuşmasını engelliyor
    .why = Bağları koparılan insanları denetim altında tutmak daha kolaydır.
    .next = Dikkat çekmeyecek yollarla haberleşmeyi sürdürün.
question-other-threats = Biri onu veya ailesini tehdit ediyor mu?
    .said = Biri onu veya ailesini tehdit ediyor
    .why = Tehdit ciddidir, uzaktaki insanlarla ilgili olsa da.
    .next = Şu anda tehlike varsa { $emergency } veya { $police } numarasını arayın. Diğer zamanlarda bir yardım merkeziyle konuşun.
question-other-hurt = Biri ona vuruyor mu, ya da isteği dışında ona cinsel şeyler yapıyor mu?
    .said = Biri ona zarar veriyor
    .why = Kimsenin ona zarar vermeye hakkı yok.
    .next = Şu anda oluyorsa { $emergency } veya { $police } numarasını arayın.
question-other-forced = Biri onu seks yapmaya, dilenmeye veya yasaya aykırı şeyler yapmaya zorluyor mu?
    .said = Biri onu bir şeyler yapmaya zorluyor
    .why = Zorlanan kişi suçlu değildir.
    .next = Yargılamayın. Bir yardım merkeziyle konuşabileceğini ona söyleyin.
question-other-sleep = Çalıştığı yerde uyumak zorunda mı?
    .said = Çalıştığı yerde uyumak zorunda
    .why = İşi de yatağı da aynı kişinin elindeyse o kişinin onun üzerinde çok gücü olur.
    .next = Onunla yalnız kaldığınızda başka bir yer isteyip istemediğini sorun.
question-other-hours = Çok uzun saatler veya çok kötü koşullarda mı çalışıyor?
    .said = Çalışma saatleri veya koşulları çok kötü
    .why = Belçika’da işçi hakları var, oturum belgesi olmadan da.
    .next = Bir yardım merkezi bu hakları açıklayabilir.
question-other-afraid = Birlikte yaşadığı veya yanında çalıştığı insanlardan korkuyor mu?
    .said = Çevresindeki insanlardan korkuyor
    .why = Her şeyin iyi olduğunu söylese de korku çok şey anlatır.
    .next = Ona zaman tanıyın. Kararı ona bırakın.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = Pasaportunuzu veya belgelerinizi alıp tutmak istiyorlar mı?
    .said = Belgelerimi istiyorlar
    .why = Birinin belgelerinizi istemesi bir uyarı işaretidir. Yetkililer isteyebilir.
    .next = İsterseniz belgeyi gösterin, sonra yine kendi cebinize koyun.
question-offer-phone = Telefonunuzu veya bilgisayarınızı istiyorlar mı?
    .said = Telefonumu veya bilgisayarımı istiyorlar
    .why = Onlar olmadan güvendiğiniz kişileri arayamazsınız.
    .next = Yanınızda tutun.
question-offer-alone = Sizin yalnız gelmenizi, ailenizin veya yol arkadaşlarınızın geride kalmasını istiyorlar mı?
    .said = Yalnız gelmemi istiyorlar
    .why = Birinin sizi ayırmak istemesi bir uyarı işaretidir.
    .next = Birlikte kalın, ya da gitmeyin.
question-offer-return = Karşılığında bir şey bekliyorlar mı, örneğin “hizmet” veya seks?
    .said = Karşılığında bir şey bekliyorlar
    .why = Karşılığı “hizmetle” ödenen yardım, yardım değildir.
    .next = Önce ne beklediklerini sorun. Hayır diyebilirsiniz.
question-offer-money = Kayıt veya başka bir ülkeye taşınmak için para istiyorlar mı?
    .said = Kayıt veya taşınma için para istiyorlar
    .why = Birinin kayıt veya taşınma satması bir uyarı işaretidir. Sıradan bir bilet öyle değildir.
    .next = Ödemeyin. Nasıl olduğunu Fedasil’e veya UNHCR’ye sorun.
question-offer-price = Fiyat sonradan mı belli olacak?
    .said = Fiyat sonradan belli olacak
    .why = Sonradan söylenen fiyat borca dönüşebilir.
    .next = Gitmeden önce fiyatta anlaşın.

question-job-good = İş, gerçek olamayacak kadar iyi mi görünüyor?
    .said = Gerçek olamayacak kadar iyi görünüyor
    .why = Kolay işe çok para, bir uyarı işaretidir.
    .next = Önce bu işvereni başkalarına sorun.
question-job-unclear = İş, saatler veya ücret hakkındaki sorulardan kaçıyorlar mı?
    .said = İş, saatler veya ücret belli değil
    .why = Şimdi belli olmayan şey, sonra sorun olabilir.
    .next = Yazılı olarak vermelerini isteyin.
question-job-debt = Onlara borçlanacak mısınız, örneğin yol veya yatak için?
    .said = Onlara borçlanacağım
    .why = “Borç”, insanlara baskı yapmak için sık kullanılır.
    .next = Gitmeden önce ne kadar ve kime borçlanacağınızı sorun.
question-job-sleep = Çalıştığınız yerde mi uyuyacaksınız?
    .said = Çalıştığım yerde uyuyacağım
    .why = O zaman işiniz de yatağınız da tek kişinin elinde olur.
    .next = Başka bir yerde oturup oturamayacağınızı sorun.
question-job-free = Dışarı çıkmanızı veya işten ayrılmanızı engelleyecekler mi?
    .said = Dışarı çıkmamı veya ayrılmamı engelleyecekler
    .why = Kimsenin, kalmanız için sizi kilitlemeye veya belgelerinizi alıkoymaya hakkı yok.
    .next = Oraya gitmeyin. Önce bir yardım merkezine sorun.

question-room-unknown = Ev sahibi size de, sorduğunuz herkese de yabancı biri mi?
    .said = Ev sahibi herkese yabancı biri
    .why = Bazı insanlar kendilerini olduklarından farklı tanıtır.
    .next = Önce çevrenize sorun. İnternette puanı yüksek ev sahiplerini seçin.
question-room-identity = Size kimlik göstermeyi reddediyorlar mı?
    .said = Kimlik göstermeyi reddediyorlar
    .why = Kimliği görmek istediğinizi söyleyebilirsiniz.
    .next = Bir kez daha sorun. Reddederlerse başka bir yer arayın.
question-room-secret = Nerede kalacağınızı gizli tutmanızı istiyorlar mı?
    .said = Nerede kaldığımı gizli tutmamı istiyorlar
    .why = İyi niyetli bir ev sahibinin saklayacak bir şeyi yoktur.
    .next = Nerede ve kiminle kaldığınızı güvendiğiniz birine söyleyin.

question-ride-unknown = Sürücü, özel arabası olan ve size yabancı biri mi?
    .said = Sürücü bana yabancı biri
    .why = Bazı insanlar birinin üzerinde güç kazanmak için onu arabayla götürmeyi teklif eder.
    .next = Önce tren, otobüs veya bilinen bir firma arayın.

# The buttons and lines of every check.
check-start = Başla
check-yes = Evet
check-no = Hayır
check-unsure = Emin değilim
check-back = Önceki soru
check-stop = Durdur
check-step = Soru { $step } / { $steps }
# Above the answers where one is grave or several are yes; and the button to those that are on the next page.
check-grave = <b>Bu tehlikeli olabilir. Şimdi biriyle konuşabilirsiniz:</b>
    { $emergency } veya { $police } – şu anda tehlikedeyseniz
    { $line } – gece gündüz, bir şeye karar vermeden önce
check-more = Öbür cevaplarınız
check-said-yes = Evet dediniz
check-said-unsure = Emin değilsiniz
check-send = Güvendiğim birine gönder
check-forward-help = Kimler yardım edebilir: { $line } (gece gündüz). Tehlike varsa: { $emergency } veya { $police }.
# The first line of that message, which a notification shows, also to somebody else than its reader: neutral.
check-forward-title = Sana göstermek istediğim bir şey var
check-forwarded = Mesaj aşağıda. Birine gönderin: parmağınızla basılı tutun, sonra “İlet” seçeneğine dokunun. Ardından mesajı kaldırabilirsiniz.
