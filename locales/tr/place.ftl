# Asking where the person is, and answering.
place-ask = Bulunduğunuz şehrin adını veya posta kodunu yazın. Ya da konumunuzu göndermek için düğmeye dokunun.
    .share = Konumumu gönder
    .cancel = Menüye dön
place-found = { $place } – yardım merkeziniz burada.
place-guess = { $place } mi demek istiyorsunuz? O zaman yardım merkeziniz bu. Değilse yeniden yazın veya “{ help-regions.label }” düğmesine dokunun.
place-which = Bu ad birden çok yerde var. Hangisi?
place-unknown = Bu yeri tanımıyorum. Yine de arayabilirsiniz: numaralar aşağıda. Ya da yeniden yazın, posta kodunuzu yazın veya bölgenizi seçin.
place-postcode = Bu, Belçika’da bir posta kodu değil. Yeniden yazın veya bölgenizi seçin.
place-near = İki bölgenin sınırına yakınsınız. { $place } içindeyseniz yardım merkeziniz bu.
place-border = Belçika sınırına yakınsınız. Belçika’da, { $place } yakınındaysanız yardım merkeziniz bu.
# Where the button for the location only sent the words on it, as on a computer.
place-send = Bilgisayardan buraya konum gönderilemez. Şehrin adını veya posta kodunu yazın. Telefonda 📎 işaretine, sonra “Konum” seçeneğine de dokunabilirsiniz.
place-outside = Burası Belçika’da değil. Bu bottaki merkezler Belçika’da çalışır. { $emergency } bütün Avrupa Birliği’nde çalışır.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
