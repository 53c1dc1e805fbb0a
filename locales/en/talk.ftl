# Short lines above a screen, when somebody writes instead of tapping.
# The first line of every new message: a notification shows it, on a locked phone and on other devices. Neutral.
talk-neutral = Information for people in Belgium
talk-menu = I am a program and I do not understand this. Here is what I can show you:
talk-found = Perhaps it is one of these:
talk-need-help = Do you need help now? Tap “{ help.label }”. In danger: { $emergency } or { $police }.
talk-media = I cannot look at pictures or listen to messages. I did not open it. Here is what I can show you:
talk-danger = In danger now? Call { $emergency }.
talk-broken = Something went wrong here. These numbers work:
talk-kept = Your choice: “{ $choice }”. After { $deletable-hours } hours without a tap, it is again as it was at the start.
talk-not-kept = I cannot keep this right now. Please try again later.
# Shown over the chat, 200 characters at most, by a tap on “Remove this message” two days after a contact was sent.
talk-not-removed = Telegram no longer lets me remove this message. You can: hold it with your finger, then choose “Delete” 🗑.
talk-watched = Can somebody see your phone? ✖ hides this page and deletes the messages of the last { $deletable-hours } hours. The chat stays in your list. Read more: “{ help-more.label }”.
talk-language-lost = I cannot remember your language right now. The buttons below stay in it.

# In a group: neutral, and nothing else.
group-line = Hello. I only answer in a private chat.
    .button = Open the chat
