# What stands on pictures to pass on, on posters and on stickers, beside what the screens say. A poster hangs where anybody sees it:
# its first line is share-text.
print-help = <b>A quién llamar en Bélgica</b>

    <b>¿En peligro ahora?</b>
    { $emergency } – también ambulancia y bomberos
    { $police } – policía
    En los dos, pulse { $police-key } para la policía.

    <b>¿Alguien le usa o le da miedo?</b>
    { $line } – día y noche
print-poster = <b>¿Alguien le usa, le da miedo o se queda con sus documentos?</b>
    Puede hablar con alguien, día y noche: { $line }
    <b>¿En peligro ahora?</b> { $emergency } o { $police }
print-scan = Escanee esto y lea más en su idioma
