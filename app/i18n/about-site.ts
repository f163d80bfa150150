import { words } from './words.ts'

/** The pages that tell of the orchestra, of privacy and of accessibility. */
export const aboutSite = words({
  // The orchestra
  orchestraTitle: { nb: 'Spill i symfoniorkester', en: 'Play in a symphony orchestra' },
  orchestraLede: {
    nb: 'Vestregionens Ungdomssymfonikere er et gratis orkester for unge musikere i kommunene vest for Oslo. Orkesteret møtes til helgeseminarer rundt i regionen.',
    en: 'The Vestregionen Youth Symphony Orchestra is a free orchestra for young musicians in the municipalities west of Oslo. It meets for weekend seminars around the region.',
  },
  orchestraWho: { nb: 'For hvem', en: 'For whom' },
  orchestraWhoMore: {
    nb: 'Ungdomsorkesteret er for musikere fra 13 til 18 år, og juniororkesteret for dem fra 8 til 13 år.',
    en: 'The youth orchestra is for musicians from 13 to 18 years, and the junior orchestra for those from 8 to 13.',
  },
  orchestraHow: { nb: 'Slik øver vi', en: 'How we rehearse' },
  orchestraHowMore: {
    nb: 'Hvert semester har noen helgeseminarer med fellesøvelser og gruppeøvelser. Instruktørene kommer fra kulturskolene og fra profesjonelle orkestre.',
    en: 'Each semester has a few weekend seminars with tutti rehearsals and sectionals. The coaches come from the municipal schools of music and performing arts and from professional orchestras.',
  },
  orchestraConcerts: { nb: 'Konserter', en: 'Concerts' },
  orchestraConcertsMore: {
    nb: 'Semesteret ender med konsert, ofte sammen med andre orkestre. Solistene velges ved prøvespill.',
    en: 'The semester ends with a concert, often together with other orchestras. Soloists are chosen by audition.',
  },
  orchestraAbout: {
    nb: 'Gratis symfoniorkester for barn og unge i kommunene vest for Oslo.',
    en: 'A free symphony orchestra for children and young people in the municipalities west of Oslo.',
  },

  // Privacy
  privacyTitle: { nb: 'Personvern', en: 'Privacy' },
  privacyLede: {
    nb: 'Her står det hva dette nettstedet lagrer om deg, hvorfor, og hvem som ser det.',
    en: 'This is what this site keeps about you, why, and who sees it.',
  },
  privacyVisitors: { nb: 'Du som besøker nettstedet', en: 'If you visit the site' },
  privacyVisitorsMore: {
    nb: 'Du kan lese alt som er åpent, uten å oppgi hvem du er. Vi har ingen statistikktjeneste og lagrer ikke hva du leter etter.',
    en: 'You can read everything that is public without saying who you are. We use no statistics service and do not keep what you look for.',
  },
  privacyRound: {
    nb: 'Legger du opp en runde, ligger valgene i din egen nettleser: i lageret til nettstedet og i en informasjonskapsel som bare siden «Min runde» får, i 400 dager eller til du tømmer runden. Bruker du «Start der jeg er», rundes posisjonen av til omtrent hundre meter, og den følger ikke med når du deler runden. Nettleseren tar også vare på åpne sider du har sett, så de virker uten nett.',
    en: 'If you plan a round, your choices stay in your own browser: in the storage of this site and in a cookie that only the page “My round” gets, for 400 days or until you empty the round. If you use “Start where I am”, the position is rounded to about a hundred metres, and it is left out when you share the round. The browser also keeps public pages that you have seen, so that they work without network.',
  },
  privacyStamps: {
    nb: 'Stempler du ved døra til et atelier, legger nettleseren et tilfeldig tall i en informasjonskapsel, i 120 dager. Vi lagrer et avtrykk av tallet, atelieret og dagen i ett år, og vet ikke hvem du er. Du kan kaste stempelkortet når du vil, og da slettes stemplene.',
    en: 'If you stamp your card at the door of a studio, the browser keeps a random number in a cookie for 120 days. We keep a fingerprint of the number, the studio and the day for one year, and do not know who you are. You can throw the card away at any time, and the stamps are deleted.',
  },
  privacyMap: {
    nb: 'Kartet henter kartbilder fra Kartverket. Kartverket ser da IP-adressen din og hvilken del av kartet du ser på. Veibeskrivelsene er lenker til OpenStreetMap, Google, Apple eller Entur, som får vite noe først når du følger lenken. Kunstnere som søker opp adressen til atelieret sitt, gjør det gjennom serveren vår: Kartverket får vite hva som er skrevet, ikke hvem som spør.',
    en: 'The map fetches map images from Kartverket, the Norwegian mapping authority. Kartverket then sees your IP address and which part of the map you look at. Directions are links to OpenStreetMap, Google, Apple or Entur, which learn something only when you follow the link. Artists who look up the address of their studio do so through our server: Kartverket learns what was typed, not who is asking.',
  },
  privacySignedIn: { nb: 'Du som logger inn', en: 'If you sign in' },
  privacySignedInMore: {
    nb: 'Vi lagrer navnet ditt, e-postadressen din, telefonnummeret hvis du oppgir det, hvilke roller du har, og når og fra hva slags nettleser du er logget inn. Innloggingen varer i 30 dager fra du sist brukte den. Du kan se innloggingene dine og avslutte dem på Min side. To informasjonskapsler trengs: én som holder deg innlogget, og én som varer et kvarter mens du logger inn.',
    en: 'We keep your name, your e-mail address, your telephone number if you give it, which roles you have, and when and from what kind of browser you are signed in. A sign-in lasts 30 days from when you last used it. You can see your sign-ins and end them on My page. Two cookies are needed: one that keeps you signed in, and one that lasts a quarter of an hour while you sign in.',
  },
  privacyArtists: { nb: 'Du som søker om å delta', en: 'If you apply to take part' },
  privacyArtistsMore: {
    nb: 'Sekretariatet ser søknaden din, med verk, bilder, CV og kontaktopplysninger. Juryen ser verkene uten navn. Søkerne får aldri se poengene fra det enkelte jurymedlemmet.',
    en: 'The secretariat sees your application, with works, pictures, CV and contact details. The jury sees the works without names. No applicant is ever shown the scores of a single juror.',
  },
  privacyPublic: {
    nb: 'Blir du antatt og svarer ja, vises dette for alle: navnet ditt, fagfelt, kommune, teksten om deg, nettstedet ditt, verkene med bilder, og atelieret med adresse, åpningstider og adkomst. Velger du møtested, vises verken gateadresse eller postnummer. Telefonnummer, e-postadresse, hjemmeadresse og CV vises aldri.',
    en: 'If you are accepted and say yes, this is shown to everyone: your name, discipline, municipality, the text about you, your website, the works with pictures, and the studio with address, opening hours and access. If you choose a meeting point, neither street address nor postcode is shown. Telephone number, e-mail address, home address and CV are never shown.',
  },
  privacyFigures: {
    nb: 'Hva du selger i atelieret, ser bare du, og den som eventuelt har ført det inn for deg. Salg på fellesutstillingen ser også de som passer kassen der. Andre ser summer, og ingen sum som gjelder færre enn tre kunstnere.',
    en: 'What you sell in the studio is seen by you alone, and by whoever may have entered it for you. Sales at the joint exhibition are also seen by those who keep the till there. Others see totals, and no total over fewer than three artists.',
  },
  privacyToday: {
    nb: 'Sier du fra om at atelieret er stengt, åpent lenger eller tomt en stund, vises det for alle den dagen, og slettes etter 30 dager. På åpne dager får du en mail om morgenen med en lenke som virker uten innlogging, bare for atelieret ditt og bare den helgen.',
    en: 'If you say that the studio is closed, open longer or empty for a while, everyone sees it that day, and it is deleted after 30 days. On open days you get a mail in the morning with a link that works without signing in, for your studio and that weekend only.',
  },
  privacyPictures: {
    nb: 'Bildene du sender, vises uten de opplysningene kameraet la i dem, som tid og sted.',
    en: 'The pictures you send are shown without the details the camera put in them, such as time and place.',
  },
  privacyProgramme: {
    nb: 'Melder du deg på et arrangement, lagrer vi navnet, e-posten, antall plasser og det arrangementet spør om. Sekretariatet ser det, og den som tar imot i døra, ser navnet. Det slettes 180 dager etter arrangementet, eller når du ber om det. Hvor mange som kom, står igjen uten navn.',
    en: 'If you sign up for an event, we keep your name, e-mail, the number of seats and what the event asks. The secretariat sees it, and whoever receives you at the door sees the name. It is deleted 180 days after the event, or when you ask. How many came is kept without names.',
  },
  privacyNewsletter: {
    nb: 'Får du nyhetsbrev, lagrer vi adressen din, hvilke lister du står på, og når og hvordan du sa ja. Vi måler ikke om du åpner brevene. Bekrefter du ikke, slettes adressen etter 14 dager. Melder du deg av, tar vi vare på samtykket i to år. Kunstnere som har søkt eller deltatt, og kontaktene i kommunene, får nyheter om runden uten å be om det, og kan si nei med ett klikk.',
    en: 'If you get newsletters, we keep your address, which lists you are on, and when and how you agreed. We do not measure whether you open the letters. If you do not confirm, the address is deleted after 14 days. If you unsubscribe, we keep the consent for two years. Artists who have applied or taken part, and the contacts in the municipalities, get news about the round without asking, and can say no with one click.',
  },
  privacyDeeds: { nb: 'Hva som skrives ned', en: 'What is written down' },
  privacyDeedsMore: {
    nb: 'Når noen endrer noe, noterer vi hvem som gjorde hva, og når. E-post vi sender, ligger i en utboks som sekretariatet kan se.',
    en: 'When somebody changes something, we note who did what and when. E-mails that we send are kept in an outbox that the secretariat can see.',
  },
  privacyHowLong: { nb: 'Hvor lenge', en: 'How long' },
  privacyHowLongMore: {
    nb: 'Sendte søknader, resultater og tall fra rundene er saksdokumenter og tas vare på. Resten har frister, og slettes av seg selv: et bilde som ikke henger noe sted, etter 30 dager; et utkast som ikke ble sendt, ett år etter fristen; en søknad du har trukket, 180 dager etter at du trakk den, men ikke før resultatet er kunngjort; en invitasjon 180 dager etter fristen eller kunngjøringen; brev to år etter at de ble sendt; avsluttede innlogginger etter 90 dager.',
    en: 'Applications that were sent, results and the figures of the rounds are case documents and are preserved. Everything else has a limit and is deleted by itself: a picture that hangs nowhere after 30 days; a draft that was not sent one year after the deadline; an application that you have withdrawn 180 days after you withdrew it, but not before the result is announced; an invitation 180 days after the deadline or the announcement; letters two years after they were sent; sessions that are over after 90 days.',
  },
  privacyProfile: {
    nb: 'Profilen din og samlingen av verk ser bare du. De ligger her til du sletter dem.',
    en: 'Only you see your profile and your collection of works. They are kept until you delete them.',
  },
  privacyRights: { nb: 'Det du kan kreve', en: 'What you can ask for' },
  privacyRightsMore: {
    nb: 'Under «Mine data» på Min side ser du alt som er lagret om deg, kan laste det ned med bilder, og slette det som kan slettes. Du kan også be sekretariatet om å rette noe eller svare på spørsmål. Er du ikke fornøyd med svaret, kan du klage til Datatilsynet.',
    en: 'Under “My data” on your own page you see everything that is kept about you, can download it with pictures, and delete what may be deleted. You can also ask the secretariat to correct something or to answer questions. If you are not satisfied with the answer, you can complain to Datatilsynet, the Norwegian Data Protection Authority.',
  },
  privacyAbout: {
    nb: 'Hva Kunst rett vest lagrer om deg, hvorfor og hvem som ser det.',
    en: 'What Kunst rett vest keeps about you, why, and who sees it.',
  },

  // Accessibility
  accessibilityTitle: { nb: 'Tilgjengelighet', en: 'Accessibility' },
  accessibilityLede: {
    nb: 'Alle skal kunne bruke nettstedet. Her står det hva som er prøvd, og hva vi vet mangler.',
    en: 'Everyone should be able to use the site. This is what has been tried, and what we know is missing.',
  },
  accessibilityGoal: { nb: 'Målet', en: 'The aim' },
  accessibilityGoalMore: {
    nb: 'Nettstedet er laget etter WCAG 2.1 på nivå A og AA, som er det loven krever.',
    en: 'The site is made to WCAG 2.1 at levels A and AA, which is what Norwegian law requires.',
  },
  accessibilityTested: { nb: 'Det som er prøvd', en: 'What has been tried' },
  accessibilityTested1: {
    nb: 'Sidene prøves automatisk med programmet axe. Det finner noen typer feil, ikke alle.',
    en: 'The pages are checked automatically with the program axe. It finds some kinds of errors, not all.',
  },
  accessibilityTested2: {
    nb: 'De åpne sidene virker uten JavaScript. Kartet gjør ikke det, men alt det viser, står også i listen ved siden av.',
    en: 'The public pages work without JavaScript. The map does not, but everything it shows is also in the list beside it.',
  },
  accessibilityTested3: {
    nb: 'Kartet kan brukes med tastatur: tabulatortasten går fra nål til nål, og Escape lukker kortet som åpnes.',
    en: 'The map can be used with a keyboard: Tab goes from pin to pin, and Escape closes the card that opens.',
  },
  accessibilityMissing: { nb: 'Det vi vet mangler', en: 'What we know is missing' },
  accessibilityMissing1: {
    nb: 'Nettstedet er ikke prøvd av folk som bruker skjermleser, og ingen utenforstående har kontrollert det.',
    en: 'The site has not been tried by people who use screen readers, and nobody from outside has audited it.',
  },
  accessibilityMissing2: {
    nb: 'Kunstnerne skriver selv hva bildene viser. Der de ikke har gjort det, leses bare tittelen og navnet.',
    en: 'The artists describe their pictures themselves. Where they have not, only the title and the name are read out.',
  },
  accessibilityMissing3: {
    nb: 'Tekster som en kunstner bare har skrevet på norsk, vises på norsk også på de engelske sidene. De er merket med språk.',
    en: 'Texts that an artist has written only in Norwegian are shown in Norwegian on the English pages too. They are marked with their language.',
  },
  accessibilityStatus: {
    nb: 'Dette er et utkast. Det er ikke den tilgjengelighetserklæringen som loven krever. Den skal lages på nettsidene til Tilsynet for universell utforming av ikt når nettstedet er kontrollert.',
    en: 'This is a draft. It is not the accessibility statement that the law requires. That one will be made on the website of the Norwegian Authority for Universal Design of ICT when the site has been audited.',
  },
  accessibilityTell: { nb: 'Si fra', en: 'Tell us' },
  accessibilityTellMore: {
    nb: 'Er det noe du ikke får til? Si fra til sekretariatet i Vestregionen. Du kan også klage til Tilsynet for universell utforming av ikt.',
    en: 'Is there something you cannot do? Tell the secretariat of Vestregionen. You can also complain to the Norwegian Authority for Universal Design of ICT.',
  },
  accessibilityStudios: {
    nb: 'For hvert atelier oppgir kunstneren om inngangen er trinnfri, og om det er toalett og parkering. Du kan velge etter det på kartet og i listen.',
    en: 'For each studio the artist says whether the entrance is step-free, and whether there is a toilet and parking. You can filter by this on the map and in the list.',
  },
  accessibilityAtStudios: { nb: 'I atelierene', en: 'At the studios' },
  accessibilityAbout: {
    nb: 'Hvor tilgjengelig nettstedet er: hva som er prøvd, og hva som mangler.',
    en: 'How accessible the site is: what has been tried, and what is missing.',
  },
})
