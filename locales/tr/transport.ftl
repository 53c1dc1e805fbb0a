transport = <b>Ulaşım</b>

    <b>Düzenli ulaşımı seçin:</b> insanların tanıdığı bir firmadan.

    • Ailenizle veya yol arkadaşlarınızla kalın. Kimsenin sizi ayırmasına izin vermeyin.
    • Belgelerinizi kimseye vermeyin.
    • Binmeden önce her zaman fiyatta anlaşın.
    .label = Ulaşım
