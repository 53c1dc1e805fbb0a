# What stands on pictures to pass on, on posters and on stickers, beside what the screens say. A poster hangs where anybody sees it:
# its first line is share-text.
print-help = <b>Para quem ligar na Bélgica</b>

    <b>Em perigo agora?</b>
    { $emergency } – também ambulância, bombeiros
    { $police } – polícia
    Nos dois, tecle { $police-key } para a polícia.

    <b>Alguém usa ou assusta você?</b>
    { $line } – dia e noite
print-poster = <b>Alguém usa você, assusta você ou fica com os seus documentos?</b>
    Você pode falar com alguém, dia e noite: { $line }
    <b>Em perigo agora?</b> { $emergency } ou { $police }
print-scan = Escaneie o código e leia mais no seu idioma
