services = <b>Quién puede ayudar</b>
    Elija de qué se trata.
    <i>Comprobado el { $checked }</i>

    <b>En peligro ahora:</b> { $emergency } o { $police }
    .label = Quién puede ayudar

services-centres = <b>Engaños, trampas, explotación</b>
    En Bélgica hay tres centros para esto. Comparten una línea de teléfono.
    Su sitio web: { $centres-site }
    <i>Comprobado el { $checked }</i>

    • Bruselas – PAG-ASA: { $pag-asa }
    • Flandes – Payoke: { $payoke }
    • Valonia – Sürya: { $surya }
    <b>Día y noche:</b> { $line }
    .label = Engaños y explotación

services-violence = <b>Violencia</b>
    <b>Violencia sexual</b>
    • Centros de Atención tras la Violencia Sexual – atención en hospitales, día y noche, aunque no presente una denuncia: { $assault-centres-site }
    • { $sos-viol } – SOS Viol, en francés, gratis

    <b>Violencia de la pareja</b>
    • { $partner-violence } – en francés, gratis, de lunes a viernes

    <b>Cualquier violencia o abuso</b>
    • { $violence-line } – en neerlandés, gratis. No tiene que decir su nombre. Horario: { $violence-line-site }

    { $partner-violence } y { $violence-line } no son líneas de emergencia.
    <i>Comprobado el { $checked }</i>

    <b>En peligro ahora:</b> { $emergency } o { $police }
    .label = Violencia

services-children = <b>Niñas, niños y jóvenes</b>
    • { $child-focus } – Child Focus, para menores que han desaparecido o que sufren explotación sexual. Gratis, día y noche. No tiene que decir quién es.
    • { $young-listeners } – alguien con quien hablar, para menores y jóvenes, en francés, gratis
    • { $guardianship } – Servicio de Tutelas, para menores que están en Bélgica sin sus padres, día y noche
    <i>Comprobado el { $checked }</i>

    <b>En peligro ahora:</b> { $emergency } o { $police }
    .label = Menores

services-work = <b>Trabajo no pagado o no declarado</b>
    Todas las personas que trabajan para un empleador en Bélgica tienen los mismos derechos laborales. Incluso sin documento de residencia.

    La inspección federal de trabajo investiga el trabajo no pagado y el no declarado. Una denuncia es confidencial. Pero si durante un control los inspectores encuentran a alguien sin documento de residencia, tienen que comunicar el nombre de esa persona.

    ¿No tiene documento de residencia? Hable primero con un centro de ayuda: { $line }
    <i>Comprobado el { $checked }</i>

    <b>Inspección federal de trabajo:</b> { $labour-federal }
    .label = Trabajo no pagado

services-talk = <b>Alguien con quien hablar</b>
    Día y noche, gratis. No tiene que decir su nombre.

    • { $tele-onthaal } – Tele-Onthaal, en neerlandés
    • { $tele-accueil } – Télé-Accueil, en francés
    • { $telefonhilfe } – Telefonhilfe, en alemán
    <i>Comprobado el { $checked }</i>
    .label = Hablar con alguien
