# What stands on pictures to pass on, on posters and on stickers, beside what the screens say. A poster hangs where anybody sees it:
# its first line is share-text.
print-help = <b>Who to call in Belgium</b>

    <b>In danger now?</b>
    { $emergency } – also ambulance and fire
    { $police } – police
    On both, press { $police-key } for the police.

    <b>Somebody uses you or scares you?</b>
    { $line } – day and night
print-poster = <b>Does somebody use you, scare you, or keep your documents?</b>
    You can talk to somebody, day and night: { $line }
    <b>In danger now?</b> { $emergency } or { $police }
print-scan = Scan this and read more in your language
