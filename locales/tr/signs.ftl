signs = <b>Dokuz uyarı işareti</b>
    Şunlardan biri olursa dikkatli olun. Biri…

    <b>Belgeler, telefon, aile</b>
    • pasaportunuzu veya belgelerinizi istiyor (yetkililer isteyebilir, örneğin sınırda)
    • telefonunuzu veya bilgisayarınızı istiyor
    • sizi ailenizden veya yol arkadaşlarınızdan ayırmak istiyor

    <b>Teklifler ve sözler</b>
    • gerçek olamayacak kadar iyi bir iş teklif ediyor
    • yardım ediyor, ama karşılığında “hizmet” istiyor
    • kayıt, taşınma veya başka bir ülkeye yerleştirilme için para istiyor (sıradan bir bilet normaldir)

    <b>İş ve baskı</b>
    • çalışmanız, hizmet vermeniz veya seks yapmanız için baskı yapıyor, bir “borcu” ödetmek için de
    • ücretinizi ödemiyor veya söz verilenden az ödüyor
    • sizi kötü koşullarda çalıştırıyor, belgelerinizi alıkoyuyor veya kapıyı kilitliyor

    Yardım istemek için tek bir işaret yeter.
    .label = Uyarı işaretleri

signs-papers = <b>Belgeler, telefon, aile</b>

    <b>Biri pasaportunuzu veya kimliğinizi istiyor.</b>
    “Güvende tutacağını” veya “işleri halledeceğini” söylüyor. Yetkililer bunları isteyebilir, örneğin sınır kontrolünde. Başka herkese karşı dikkatli olun.

    <b>Telefonunuzu veya bilgisayarınızı istiyor.</b>
    Onlar olmadan güvendiğiniz kişileri arayamazsınız.

    <b>Sizi ailenizden veya yol arkadaşlarınızdan uzaklaştırmak istiyor.</b>
    Arabada veya evde herkese yer olmadığını söylüyor. Birlikte kalın.
    .label = Belge, telefon, aile

signs-promises = <b>Teklifler ve sözler</b>

    <b>Gerçek olamayacak kadar iyi bir iş.</b>
    Kolay işe çok para. Yazılı hiçbir şey yok. Hemen karar vermenizi istiyorlar.

    <b>Yardım, ama karşılığında “hizmet”.</b>
    Yemek veriyorlar, yatacak yer veriyorlar veya sizi arabayla götürüyorlar. Sonra onlara borçlu olduğunuzu söylüyorlar.

    <b>Kayıt veya başka bir ülkeye taşınmak için para.</b>
    Kayıt, taşınma veya yerleştirilme sözü veriyorlar ve sizden para istiyorlar. Yolculuk için sıradan bir bilet normaldir. Bu normal değildir.
    .label = Teklifler ve sözler

signs-work = <b>İş ve baskı</b>

    <b>Biri çalışmanız, hizmet vermeniz veya seks yapmanız için size baskı yapıyor.</b>
    Belki bir “borcu” geri ödemek zorunda olduğunuzu söylüyor.

    <b>Çalışıyorsunuz, ama paranız verilmiyor.</b>
    Ya da söz verilenin sadece bir kısmını alıyorsunuz.

    <b>Çalışma koşulları kötü, ya da serbestçe hareket edemiyorsunuz.</b>
    Belgelerinizi alıkoyuyorlar. Kapıyı kilitliyorlar.
    .label = İş ve baskı
