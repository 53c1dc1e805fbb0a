# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>Cards to show</b>
    Show one to a police officer, a conductor, a doctor or anybody near you. The words are in the languages of Belgium, in English, and in yours.

    You can get each one as a picture. A picture works without internet. Think first: somebody else may see your pictures.
    .label = Cards to show
card-police = I need help. Please call the police.
    .label = Please call the police
card-unwilling = I do not want to go with this person. Please help me.
    .label = I do not want to go along
card-call = Please call this number for me: { $line }
    .label = Please call for me
card-speak = Do you speak { $language }?
    .label = Do you speak my language?
card-lost = I am lost. Please help me find an official reception place.
    .label = I am lost

card-picture = Get it as a picture
checked-on = Checked on { $checked }
