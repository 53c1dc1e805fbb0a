# Asking where the person is, and answering.
place-ask = Write the name of the town where you are, or its postcode. Or tap the button to send your location.
    .share = Send my location
    .cancel = Back to the menu
place-found = { $place } – here is your help centre.
place-guess = Do you mean { $place }? Then this is your help centre. If not, write it again, or tap “{ help-regions.label }”.
place-which = This name exists more than once. Which one is it?
place-unknown = I do not know this place. You can call all the same: the numbers are below. Or write it again, write your postcode, or choose your region.
place-postcode = This is not a Belgian postcode. Write it again, or choose your region.
place-near = You are close to where two regions meet. If you are in { $place }, this is your help centre.
place-border = You are close to the border of Belgium. If you are in Belgium, near { $place }, this is your help centre.
# Where the button for the location only sent the words on it, as on a computer.
place-send = A computer cannot send your location here. Write the town or its postcode. On a phone, you can also tap 📎, then “Location”.
place-outside = This place is not in Belgium. The centres in this bot work in Belgium. { $emergency } works everywhere in the European Union.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
