import { expect, test } from "vitest";
import { places } from "../published.ts";

/** What people type to a bot that is no place, though hamlets are called nearly so. */
const everyday = {
  English: `
    hello; hi; hey; good morning; good evening; goodbye; bye; thanks; thank you; thank you so much; please; sorry; yes;
    no; maybe; ok; okay; help; help me; please help me; I need help; emergency; police; ambulance; doctor; lawyer; menu;
    start; stop; back; home; house; housing; work; job; money; debt; boss; owner; husband; wife; my boyfriend; children;
    passport; my passport; they took my passport; phone; documents; food; car; train; bus; ticket; I am scared;
    I am in danger; I am locked in; he beats me; where am I; where are you; I do not know; who are you; what is this;
    what should I do; can you help; call me; my name is Anna; march; bridge; course; manager; months; on; name; here;
    there; at home; at work; in the car; near the station; outside; in a hotel; in a house; near the border; from home;
    not safe; safe; leave me alone; quick; now; later; nothing; something; everything is fine; test; hmm; lol; on the road;
    in the street; how much; free; language; English; Ukraine; Kyiv; Poland; Belgium; in Belgium; my way; winter; water`,
  French: `
    bonjour; salut; bonsoir; merci; merci beaucoup; s'il vous plaît; oui; non; peut-être; d'accord; au revoir; aide;
    aidez-moi; au secours; à l'aide; j'ai besoin d'aide; j'ai peur; je suis en danger; urgence; police; la police;
    médecin; avocat; menu; retour; maison; à la maison; travail; au travail; argent; dette; patron; mari; femme; enfants;
    passeport; mes papiers; téléphone; nourriture; voiture; en voiture; en panne; la gare; à la gare; dans la rue;
    dans une maison; je ne sais pas; où suis-je; qui es-tu; c'est quoi; combien; gratuit; maintenant; demain; hier;
    rien; tout va bien; pierre; personnes; valeur; heure; une heure; en ligne; fleurs; ça va; mon mari; loyer;
    je m'appelle Anna; français; langue; Belgique; en Belgique; de rien; attends; vite; enfermée; il me frappe;
    ils ont pris mon passeport; chez moi; chez lui; du travail; un endroit sûr; à côté; loin; ici; là-bas; nulle part`,
  Dutch: `
    hallo; hoi; dag; goedemorgen; goedenavond; dank je; dank u wel; bedankt; alsjeblieft; ja; nee; misschien; oké;
    tot ziens; hulp; help; help mij; ik heb hulp nodig; noodgeval; politie; dokter; advocaat; menu; terug; start; stop;
    huis; thuis; naar huis; werk; werken; op het werk; geld; schuld; schulden; baas; man; vrouw; kinderen; paspoort;
    mijn papieren; telefoon; eten; auto; in de auto; trein; station; bij het station; op straat; in een huis;
    ik ben bang; ik ben in gevaar; ik zit opgesloten; hij slaat mij; waar ben ik; wie ben je; wat is dit; weet ik niet;
    hoeveel; gratis; nu; morgen; hier; daar; niets; alles goed; leven; anders; andere; zonder; deuren; sluiten; melden;
    veranderen; alle; meer; eerst; straks; loon; kleren; vertrekken; mensen; ik heet Anna; Nederlands; taal; België;
    in België; veilig; niet veilig; snel; wacht; in de buurt; uit huis; bij mij; van mijn baas; een slaapplaats;
    ik moet wenen; ze zit te wenen; ik wil nie meer; hij wil nie da ik buiten kom`,
  German: `
    hallo; guten Tag; guten Morgen; guten Abend; danke; danke schön; vielen Dank; bitte; ja; nein; vielleicht; okay;
    tschüss; Hilfe; hilf mir; helfen; ich brauche Hilfe; Notfall; Polizei; Arzt; Anwalt; Menü; zurück; Start; Stopp;
    Haus; zu Hause; nach Hause; Arbeit; arbeiten; bei der Arbeit; Geld; Schulden; Chef; Mann; Frau; Kinder; Pass;
    meine Papiere; Telefon; Auto; im Auto; Zug; Bahnhof; am Bahnhof; auf der Straße; in einem Haus; ich habe Angst;
    ich bin in Gefahr; ich bin eingesperrt; er schlägt mich; wo bin ich; wer bist du; was ist das; keine Ahnung;
    wie viel; kostenlos; jetzt; morgen; hier; dort; nichts; alles gut; alle; eine; mal; recht; bringen; lassen; lesen;
    andere; anders; schule; deine; mache; meinen; Osten; Westen; ich heiße Anna; Deutsch; Sprache; Belgien; in Belgien;
    sicher; nicht sicher; schnell; warte; in der Nähe; bei mir; aus dem Haus; von meinem Chef; ein Schlafplatz; danach`,
  Ukrainian: `
    привіт; добрий день; доброго ранку; добрий вечір; дякую; дуже дякую; будь ласка; так; ні; можливо; добре; гаразд;
    до побачення; допомога; допоможіть; допоможіть мені; мені потрібна допомога; рятуйте; поліція; лікар; адвокат; меню;
    назад; старт; стоп; дім; вдома; додому; робота; на роботі; гроші; борг; начальник; чоловік; дружина; діти; паспорт;
    мої документи; телефон; їжа; машина; в машині; поїзд; вокзал; на вокзалі; на вулиці; в будинку; я боюся;
    я в небезпеці; мене замкнули; він мене б'є; де я; хто ти; що це; не знаю; скільки; безкоштовно; зараз; завтра; тут;
    там; нічого; все добре; мене звати Анна; українська; мова; Україна; Київ; Бельгія; в Бельгії; з України; до дому;
    безпечно; небезпечно; швидко; чекай; поруч; біля дому; у мене; до мене; на мене; з ним; під контролем; у кафе; у біді;
    житло; забрали паспорт; не виходить; у готелі; у горах; вітаю; слава Україні; стало гірше; перші; курси; мала`,
  Russian: `
    привет; здравствуйте; доброе утро; добрый вечер; спасибо; большое спасибо; пожалуйста; да; нет; может быть; хорошо;
    ладно; до свидания; помощь; помогите; помогите мне; мне нужна помощь; спасите; полиция; врач; адвокат; меню; назад;
    старт; стоп; дом; дома; домой; работа; на работе; деньги; долг; начальник; муж; жена; дети; паспорт; мои документы;
    телефон; еда; машина; в машине; поезд; вокзал; на вокзале; на улице; в доме; я боюсь; я в опасности; меня заперли;
    он меня бьёт; где я; кто ты; что это; не знаю; сколько; бесплатно; сейчас; завтра; здесь; там; ничего;
    всё хорошо; меня зовут Анна; русский; язык; Украина; Киев; Бельгия; в Бельгии; из Украины; безопасно; быстро; подожди;
    рядом; около дома; у меня; ко мне; с ним; под контролем; в кафе; в беде; жильё; забрали паспорт; в гостинице;
    в горах; первые; впервые; хотели; стало хуже; на курсе; с мужем; у них; из дома; с детьми; дура; марш; то; жили`,
  Arabic: `
    مرحبا; صباح الخير; شكرا; نعم; لا; ساعدوني; بالليل; في الليل; زوجي يشتغل بالليل; طفلي يبكي كثير بالليل; بالنهار; ليل نهار;
    متى القطر; القطر تأخر; انا حامل والجنين منيح; بدي كيلو حمص; وين الصيدلية; عندي موعد; بدي شغل; وين اروح; ما عندي مكان;
    خايفه كتير; جوازي معه; كم السعر; عمي مريض; راس السنة`,
  Persian: `
    سلام; تشکر; ممنون; بله; نه; کمک; کجا بروم; حامله هستم کجا بروم; با چه اتوبوسی به بیمارستان بروم; نمیتوانم بروم; میخواهم بروم خانه;
    شب بخیر; نان خریدم; داکتر کار دارم; کار میخواهم; جای خواب ندارم; پاسپورتم پیشش است; میترسم; دم در; لب دریا`,
  Turkish: `
    selam; teşekkürler; evet; hayır; yardım; nereye gideyim; gece çalışıyorum; hamileyim; bere aldım; ben acıktım; iş arıyorum;
    kalacak yerim yok; pasaportum onda; çok korkuyorum; doktor lazım`,
  Spanish: `
    hola; gracias; ayuda; me quito el abrigo; me quito la ropa; tengo miedo; busco trabajo; no tengo donde dormir; estoy embarazada`,
  Bulgarian: `
    здравей; благодаря; помощ; бременна; бременна съм; бременна съм и търся гинеколог; търся работа; нямам къде да спя`,
};

test.each(Object.entries(everyday))("no word of everyday %s is a place of Belgium", (_, list) => {
  for (const text of list.split(";").map((word) => word.trim())) {
    const kind = /^(?:Kyiv|Київ|Киев)$/.test(text) ? "abroad" : "unknown";
    expect(places.byText(text), text).toEqual({ kind });
    expect(places.byText(`${text.toUpperCase()}!!!`), text).toEqual({ kind });
  }
});
