# Short lines above a screen, when somebody writes instead of tapping.
# The first line of every new message: a notification shows it, on a locked phone and on other devices. Neutral.
talk-neutral = Belçika’da yaşayanlar için bilgi
talk-menu = Ben bir programım ve bunu anlamıyorum. Size şunları gösterebilirim:
talk-found = Belki bunlardan biridir:
talk-need-help = Şu anda yardıma ihtiyacınız var mı? “{ help.label }” düğmesine dokunun. Tehlikedeyseniz: { $emergency } veya { $police }.
talk-media = Resimlere bakamam, sesli mesajları dinleyemem. Bunu açmadım. Size şunları gösterebilirim:
talk-danger = Şu anda tehlikede misiniz? { $emergency } numarasını arayın.
talk-broken = Burada bir şey ters gitti. Bu numaralar çalışıyor:
talk-kept = Seçiminiz: “{ $choice }”. { $deletable-hours } saat hiçbir şeye dokunmazsanız başlangıçtaki gibi olur.
talk-not-kept = Bunu şimdi kaydedemiyorum. Lütfen daha sonra yeniden deneyin.
talk-not-removed = Telegram bu mesajı kaldırmama artık izin vermiyor. Siz kaldırabilirsiniz: parmağınızla basılı tutun ve “Sil” 🗑 seçeneğine dokunun.
talk-watched = Biri telefonunuzu görebilir mi? ✖ bu sayfayı gizler ve son { $deletable-hours } saatin mesajlarını siler. Sohbet listenizde kalır. Ayrıntılar: “{ help-more.label }”.
talk-language-lost = Dilinizi şu anda aklımda tutamıyorum. Aşağıdaki düğmeler bu dilde kalır.

# In a group: neutral, and nothing else.
group-line = Merhaba. Ben sadece özel sohbette cevap veririm.
    .button = Sohbeti aç
