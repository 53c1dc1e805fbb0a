# Asking where the person is, and answering.
place-ask = Напишіть назву свого міста чи села або поштовий індекс. Або натисніть кнопку, щоб надіслати геолокацію.
    .share = Надіслати геолокацію
    .cancel = Назад до меню
place-found = { $place } – ось ваш центр.
place-guess = Ви маєте на увазі { $place }? Тоді це ваш центр. Якщо ні, напишіть ще раз або натисніть «{ help-regions.label }».
place-which = Є кілька місць із такою назвою. Яке з них?
place-unknown = Я не знаю такого місця. Напишіть ще раз, напишіть поштовий індекс або оберіть свій регіон.
place-postcode = Це не бельгійський поштовий індекс. Напишіть ще раз або оберіть свій регіон.
place-outside = Це місце не в Бельгії. Центри, які є в цьому боті, працюють у Бельгії. { $emergency } працює в усьому Європейському Союзі.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
