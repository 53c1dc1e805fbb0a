# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Leave
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = To the text
# The page with nothing but numbers to call, and the button in the chat that opens it. Below each number, what it is.
site-call = Call
    .emergency = ambulance, fire, police
    .police = police
    .line = the three centres, day and night

site-place = The town where you are, or its postcode
site-find = Show the centre
site-no-position = Your browser does not say where you are. Write the town or the postcode.
# Above a table of postcodes and regions.
site-postcodes = Your postcode tells you the region

site-check = Answer below. Nothing is sent or kept: it is gone when you close the page.
site-note = Write the answers for somebody you trust: on paper, or in a message. Do it only where that is safe. This page keeps nothing.

site-about = <b>About these pages</b>
    Safe Steps gives information to people in Belgium who may be tricked, trapped or exploited. First of all to people who fled Ukraine.

    Nobody here reads what you write, and nobody answers. These pages cannot promise help. They show you who can help.

site-privacy = <b>Privacy</b>
    These pages set no cookie, ask for no name and count nobody. The town you write is looked up and forgotten. What you answer stays on your screen.
site-traces = <b>What stays on your phone</b>
    • the addresses of these pages, in the history of your browser
    • calls, in the call log and on the phone bill

    “{ site-exit }” puts a page about trains in place of this one. On a keyboard, press Shift three times.

    Your phone may be watched? Use another device that is safe.

site-keep = <b>Keep these pages on this phone</b>
    Then they open without internet. Think first: they stay in the storage of the browser, and whoever holds the phone can find them.
    .keep = Keep them
    .remove = Remove them
    .kept = These pages are on this phone now.
    .removed = They are no longer on this phone.
    .failed = This browser cannot do that.
