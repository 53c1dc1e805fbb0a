# Asking where the person is, and answering.
place-ask = Scrieți numele orașului în care vă aflați sau codul poștal. Sau apăsați butonul ca să trimiteți locația.
    .share = Trimite locația mea
    .cancel = Înapoi la meniu
place-found = { $place } – iată centrul dumneavoastră de ajutor.
place-guess = Vreți să spuneți { $place }? Atunci acesta este centrul dumneavoastră de ajutor. Dacă nu, scrieți încă o dată sau apăsați „{ help-regions.label }”.
place-which = Acest nume există de mai multe ori. Care este?
place-unknown = Nu cunosc acest loc. Puteți suna oricum: numerele sunt mai jos. Sau scrieți încă o dată, scrieți codul poștal sau alegeți regiunea.
place-postcode = Acesta nu este un cod poștal din Belgia. Scrieți-l încă o dată sau alegeți regiunea.
place-near = Sunteți aproape de locul unde se întâlnesc două regiuni. Dacă sunteți în { $place }, acesta este centrul dumneavoastră de ajutor.
place-border = Sunteți aproape de granița Belgiei. Dacă sunteți în Belgia, lângă { $place }, acesta este centrul dumneavoastră de ajutor.
# Where the button for the location only sent the words on it, as on a computer.
place-send = Un calculator nu poate trimite aici locația. Scrieți orașul sau codul poștal. Pe telefon puteți apăsa și 📎, apoi „Locație”.
place-outside = Acest loc nu este în Belgia. Centrele din acest bot lucrează în Belgia. { $emergency } funcționează în toată Uniunea Europeană.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
