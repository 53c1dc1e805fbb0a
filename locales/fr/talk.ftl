# Short lines above a screen, when somebody writes instead of tapping.
talk-menu = Je suis un programme et je ne comprends pas cela. Voici ce que je peux vous montrer :
talk-media = Je ne peux pas regarder d’images ni écouter de messages. Je n’ai rien ouvert. Voici ce que je peux vous montrer :
talk-broken = Il y a eu un problème ici. Ces numéros fonctionnent :
talk-language-lost = Je ne peux pas retenir votre langue pour le moment. Les boutons ci-dessous restent dans cette langue.

# In a group: neutral, and nothing else.
group-line = Bonjour. Je réponds seulement dans une discussion privée.
    .button = Ouvrir la discussion
