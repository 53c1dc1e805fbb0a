# Short lines above a screen, when somebody writes instead of tapping.
# The first line of every new message: a notification shows it, on a locked phone and on other devices. Neutral.
talk-neutral = Informacje dla osób w Belgii
talk-menu = Jestem programem i tego nie rozumiem. Oto, co mogę pokazać:
talk-found = Może chodzi o coś z tego:
talk-need-help = Potrzebujesz pomocy teraz? Naciśnij „{ help.label }”. W niebezpieczeństwie: { $emergency } lub { $police }.
talk-media = Nie umiem oglądać zdjęć ani słuchać nagrań. Nic nie otwieram. Oto, co mogę pokazać:
talk-danger = Grozi ci coś teraz? Dzwoń: { $emergency }.
talk-broken = Coś tu nie zadziałało. Te numery działają:
talk-kept = Twój wybór: „{ $choice }”. Po { $deletable-hours } godzinach bez naciśnięcia znów jest tak jak na początku.
talk-not-kept = Nie mogę teraz tego zapamiętać. Spróbuj później.
talk-not-removed = Telegram nie pozwala mi już usunąć tej wiadomości. Możesz to zrobić: przytrzymaj ją palcem i wybierz „Usuń” 🗑.
talk-watched = Ktoś może widzieć twój telefon? ✖ ukrywa tę stronę i usuwa wiadomości z ostatnich { $deletable-hours } godzin. Czat zostaje na twojej liście. Przeczytaj: „{ help-more.label }”.
talk-language-lost = Nie mogę teraz zapamiętać twojego języka. Przyciski niżej zostają w tym języku.

# In a group: neutral, and nothing else.
group-line = Dzień dobry. Odpowiadam tylko w prywatnym czacie.
    .button = Otwórz czat
