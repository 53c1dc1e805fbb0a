# What stands on pictures to pass on, on posters and on stickers, beside what the screens say.
print-help = <b>Do kogo dzwonić w Belgii</b>

    <b>Grozi ci coś teraz?</b>
    { $emergency } – też pogotowie i straż pożarna
    { $police } – policja
    Na obu numerach naciśnij { $police-key }, żeby połączyć się z policją.

    <b>Ktoś cię wykorzystuje lub straszy?</b>
    { $line } – całą dobę
print-poster = <b>Ktoś cię wykorzystuje, straszy lub trzyma twoje dokumenty?</b>
    Możesz z kimś porozmawiać, całą dobę: { $line }
    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }
print-scan = Zeskanuj i czytaj więcej po polsku
