housing = <b>Kalacak yer</b>
    Nasıl bir yer? Her birinin kendi önerileri var.

    Önce devletin veya iyi tanınan bir kuruluşun verdiği yere bakın.
    .label = Kalacak yer

housing-official = <b>Devletten</b>
    • Uluslararası koruma mı istiyorsunuz? Fedasil, sığınmacı kabulünden sorumlu federal kurumdur. Her zaman yeri olmaz.
    • Ukrayna’dan mı kaçtınız? Fedasil nereye gideceğinizi söyler. Belediyeler kalacak yer sunar. Bölgeler daha uzun süreli konut için yardım eder.

    Daha fazlasını sitelerinde okuyun:
    .label = Devletten

housing-organised = <b>Bir kuruluştan</b>
    Önce insanların tanıdığı bir kuruluşun verdiği yere bakın.

    Kuruluşu tanımıyor musunuz? Gitmeden önce onu başkalarına sorun.
    .label = Bir kuruluştan

housing-online = <b>İnternette bulduysanız</b>
    • Puanı yüksek bir ev sahibi seçin.
    • Karar vermeden önce başka misafirlerin yorumlarını okuyun.
    .label = İnternetten

housing-private = <b>Bir kişinin evinde</b>
    Gitmeden önce:
    • Ev sahibinizi başkalarına sorun.
    • Kimliğini görmek istediğinizi söyleyebilirsiniz.
    • Karşılığında sizden bir şey bekleyip beklemediğini sorun.
    • Taşınmadan önce fiyatta anlaşın.
    • Nerede ve kiminle kaldığınızı güvendiğiniz birine söyleyin.

    Oradayken:
    • Ailenizle veya yol arkadaşlarınızla kalın. Kimsenin sizi ayırmasına izin vermeyin.
    • Belgelerinizi kimseye vermeyin.
    .label = Bir kişinin evinde
