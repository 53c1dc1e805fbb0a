services = <b>Kimler yardım edebilir?</b>
    Konuyu seçin.
    <i>Son kontrol: { $checked }</i>

    <b>Şu anda tehlikedeyseniz:</b> { $emergency } veya { $police }
    .label = Kim yardım eder

services-centres = <b>Kandırma, tuzak veya sömürü</b>
    Belçika’da bunun için üç merkez var. Ortak bir telefon hatları var.
    Siteleri: { $centres-site }
    <i>Son kontrol: { $checked }</i>

    • Brüksel – PAG-ASA: { $pag-asa }
    • Flandre – Payoke: { $payoke }
    • Valonya – Sürya: { $surya }
    <b>Gece gündüz:</b> { $line }
    .label = Kandırma, tuzak, sömürü

services-violence = <b>Şiddet</b>
    <b>Cinsel şiddet</b>
    • Cinsel Şiddet Bakım Merkezleri – hastanelerde bakım, gece gündüz, şikâyetçi olmasanız da: { $assault-centres-site }
    • { $sos-viol } – SOS Viol, Fransızca, ücretsiz

    <b>Eş veya sevgili şiddeti</b>
    • { $partner-violence } – Fransızca, ücretsiz, hafta içi

    <b>Her tür şiddet veya istismar</b>
    • { $violence-line } – Hollandaca, ücretsiz. Adınızı söylemek zorunda değilsiniz. Saatler: { $violence-line-site }

    { $partner-violence } ve { $violence-line } acil hat değildir.
    <i>Son kontrol: { $checked }</i>

    <b>Şu anda tehlikedeyseniz:</b> { $emergency } veya { $police }
    .label = Şiddet

services-children = <b>Bir çocuk veya genç</b>
    • { $child-focus } – Child Focus, kayıp veya cinsel olarak sömürülen çocuklar için. Ücretsiz, gece gündüz. Kim olduğunuzu söylemek zorunda değilsiniz.
    • { $young-listeners } – çocuklar ve gençler için dertleşecek biri, Fransızca, ücretsiz
    • { $guardianship } – Vesayet Servisi, Belçika’da yalnız olan çocuklar için, gece gündüz
    <i>Son kontrol: { $checked }</i>

    <b>Şu anda tehlikedeyseniz:</b> { $emergency } veya { $police }
    .label = Bir çocuk

services-work = <b>Ücreti ödenmeyen veya kayıt dışı iş</b>
    Belçika’da işçi olarak çalışan herkes aynı işçi haklarına sahiptir. Oturum belgesi olmasa da.

    Federal iş müfettişliği, ücreti ödenmeyen ve kayıt dışı işlere bakar. Şikâyet gizli kalır. Ama müfettişler bir denetimde oturum belgesi olmayan biriyle karşılaşırsa adını bildirmek zorundadır.

    Oturum belgeniz yok mu? Önce bir yardım merkeziyle konuşun: { $line }
    <i>Son kontrol: { $checked }</i>

    <b>Federal iş müfettişliği:</b> { $labour-federal }
    .label = Ödenmeyen ücret

services-talk = <b>Dertleşecek biri</b>
    Gece gündüz, ücretsiz. Adınızı söylemek zorunda değilsiniz.

    • { $tele-onthaal } – Tele-Onthaal, Hollandaca
    • { $tele-accueil } – Télé-Accueil, Fransızca
    • { $telefonhilfe } – Telefonhilfe, Almanca
    <i>Son kontrol: { $checked }</i>
    .label = Dertleşecek biri
