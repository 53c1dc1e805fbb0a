# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Belçika’ya yeni gelenler için bilgi: kalacak yer, ulaşım, iş ve kimlerin yardım edebileceği. Başlat düğmesine dokunun.
profile-short-description = Belçika’ya yeni gelenler için bilgi.
profile-command-start = Menü
profile-command-help = Kimi aramalı
profile-command-language = Dil
profile-command-privacy = Gizlilik
profile-command-erase = Bu sohbeti temizle
