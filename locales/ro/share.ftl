share = <b>Dați mai departe</b>
    Trimiteți acest bot familiei sau prietenilor. Mesajul este scurt și neutru. Botul însuși arată numere pentru ajutor.

    Gândiți-vă întâi: poate citi altcineva telefonul lor?
    .label = Dă mai departe

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Informații utile pentru cei nou-veniți în Belgia

# On the button below what the other person receives: it opens the bot.
share-open = Deschide

# When somebody wants to send on what is no longer in the chat.
share-gone = Acest mesaj nu mai există. Deschideți botul

# In which language the other person receives it.
share-reader = În această limbă: { $language }
share-language = <b>Ce limbă citește cealaltă persoană?</b>
    Mesajul este în această limbă, și botul se deschide în ea.
    .label = În altă limbă

share-pictures = <b>O imagine de trimis mai departe</b>
    Arată ce spune botul despre un subiect și unde se poate suna. Trimiteți-o mai departe sau tipăriți-o.

    Gândiți-vă întâi: cine vede imaginea vede despre ce este vorba.
    .label = Ca imagine
share-papers = <b>De tipărit</b>
    Un document de o pagină.

    Afișul spune despre ce este vorba. Abțibildurile și bilețelul nu spun: au un cod și numere.
    Bilețelul e mic: se poate împături și ascunde într-un pantof.
    .label = De tipărit
button-picture-numbers = Unde sunați
button-picture-code = Cod QR
button-paper-poster = Afiș
button-paper-stickers = Abțibilduri
button-paper-shoe-card = Bilețel de ascuns
