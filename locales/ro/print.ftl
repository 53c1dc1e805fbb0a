# What stands on pictures to pass on, on posters and on stickers, beside what the screens say.
print-help = <b>Unde puteți suna în Belgia</b>

    <b>În pericol acum?</b>
    { $emergency } – și ambulanță, pompieri
    { $police } – poliția
    La ambele, apăsați { $police-key } pentru poliție.

    <b>Cineva profită de dumneavoastră sau vă sperie?</b>
    { $line } – zi și noapte
print-poster = <b>Profită cineva de dumneavoastră, vă sperie sau vă ține actele?</b>
    Puteți vorbi cu cineva, zi și noapte: { $line }
    <b>În pericol acum?</b> { $emergency } sau { $police }
print-scan = Scanați și citiți mai mult în limba dumneavoastră
