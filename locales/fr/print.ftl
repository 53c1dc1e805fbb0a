print-help = <b>Qui appeler en Belgique</b>

    <b>En danger maintenant ?</b>
    { $emergency } – aussi ambulance et pompiers
    { $police } – police
    Sur les deux : touche { $police-key } (police).

    <b>Quelqu’un vous utilise ou vous fait peur ?</b>
    { $line } – jour et nuit
print-poster = <b>Quelqu’un vous utilise, vous fait peur ou garde vos documents ?</b>
    Vous pouvez parler à quelqu’un, jour et nuit : { $line }
    <b>En danger maintenant ?</b> { $emergency } ou { $police }
print-scan = Scannez ceci pour en lire plus dans votre langue
