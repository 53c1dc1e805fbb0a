# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>Gösterilecek kartlar</b>
    Birini bir polise, tren görevlisine, doktora veya yakınınızdaki birine gösterin. Söyleyeceğinizi Belçika’nın dillerinde, İngilizce ve sizin dilinizde söyler.

    Her birini resim olarak alabilirsiniz. Resim internetsiz de açılır. Önce düşünün: resimlerinizi başka biri görebilir.
    .label = Kart göster
card-police = Yardıma ihtiyacım var. Lütfen polisi arayın.
    .label = Lütfen polisi arayın
card-unwilling = Bu kişiyle gitmek istemiyorum. Lütfen bana yardım edin.
    .label = Onunla gitmek istemiyorum
card-call = Lütfen benim için bu numarayı arayın: { $line }
    .label = Lütfen benim için arayın
card-speak = { $language } konuşuyor musunuz?
    .label = Dilimi konuşuyor musunuz?
card-lost = Kayboldum. Lütfen resmî bir kabul yeri bulmama yardım edin.
    .label = Kayboldum

card-picture = Resim olarak al
checked-on = Son kontrol: { $checked }
