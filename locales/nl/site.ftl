# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Snel weg
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = Naar de tekst
# The page with nothing but numbers to call, and the button in the chat that opens it.
site-call = Bellen
    .emergency = ziekenwagen, brandweer, politie
    .police = politie
    .line = de drie centra, dag en nacht

site-place = De gemeente waar u bent, of haar postcode
site-find = Toon het centrum
site-no-position = Uw browser zegt niet waar u bent. Schrijf de gemeente of de postcode.
# Above a table of postcodes and regions.
site-postcodes = Uw postcode zegt in welke regio u bent

site-check = Antwoord hieronder. Niets wordt verzonden of bewaard: alles is weg als u de pagina sluit.
site-note = Schrijf de antwoorden op voor iemand die u vertrouwt: op papier of in een bericht. Doe het alleen waar dat veilig is. Deze pagina bewaart niets.

site-about = <b>Over deze pagina’s</b>
    Safe Steps geeft informatie aan mensen in België die misschien bedrogen, in de val gelokt of uitgebuit worden. In de eerste plaats aan mensen die uit Oekraïne gevlucht zijn.

    Hier leest niemand mee en niemand antwoordt. Deze pagina’s kunnen geen hulp beloven. Ze tonen u wie kan helpen.

site-privacy = <b>Privacy</b>
    Deze pagina’s plaatsen geen cookies, vragen geen naam en tellen geen bezoekers. De gemeente die u schrijft, wordt opgezocht en daarna vergeten. Wat u antwoordt, blijft op uw scherm.
site-traces = <b>Wat op uw telefoon blijft</b>
    • de adressen van deze pagina’s, in de geschiedenis van uw browser
    • oproepen, in de lijst met oproepen en op de telefoonrekening

    “{ site-exit }” zet een pagina over treinen in de plaats van deze. Op een toetsenbord: druk drie keer op Shift.

    Houdt iemand uw telefoon misschien in de gaten? Gebruik dan een ander toestel dat veilig is.

site-keep = <b>Deze pagina’s op deze telefoon bewaren</b>
    Dan kunt u ze ook zonder internet openen. Denk eerst na: ze blijven in het geheugen van de browser, en wie de telefoon in handen heeft, kan ze vinden.
    .keep = Bewaren
    .remove = Verwijderen
    .kept = Deze pagina’s staan nu op deze telefoon.
    .removed = Ze staan niet meer op deze telefoon.
    .failed = Deze browser kan dat niet.
