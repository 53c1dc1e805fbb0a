transport = <b>Ulaşım</b>

    <b>Organize ulaşımı seçin:</b> insanların tanıdığı bir firmayla yolculuk edin.

    • Ailenizle veya yol arkadaşlarınızla kalın. Kimsenin sizi ayırmasına izin vermeyin.
    • Belgelerinizi kimseye vermeyin.
    • Binmeden önce her zaman fiyatta anlaşın.
    .label = Ulaşım
