import { words } from './words.ts'

const listed = (locale: 'nb' | 'en', all: readonly string[]) =>
  new Intl.ListFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { type: 'conjunction' }).format(all)

/** The newsletter as those who get it meet it: the page, the letters, and how one leaves. */
export const newsletter = words({
  title: { nb: 'Nyhetsbrev', en: 'Newsletter' },
  about: {
    nb: 'Få program, kunstnere og åpningstider på e-post. Gratis, og du kan melde deg av når du vil.',
    en: 'Get the programme, artists and opening hours by e-mail. Free, and you can unsubscribe whenever you like.',
  },
  lede: {
    nb: 'Hvem som åpner atelieret, hva som henger i fellesutstillingen, og når det skjer: omtrent ett brev i måneden, noe oftere i september.',
    en: 'Who opens their studio, what hangs in the joint exhibition, and when it happens: about one letter a month, somewhat more often in September.',
  },
  what: { nb: 'Hva vil du ha?', en: 'What would you like?' },
  listVisitors: { nb: 'nyhetsbrevet', en: 'the newsletter' },
  listArtists: { nb: 'nyheter til kunstnere', en: 'news for artists' },
  listMunicipalities: { nb: 'nyheter til kommunene', en: 'news for the municipalities' },
  listPress: { nb: 'pressemeldinger', en: 'press releases' },
  email: { nb: 'E-post', en: 'E-mail' },
  subscribe: { nb: 'Meld meg på', en: 'Subscribe' },
  trap: { nb: 'La dette feltet stå tomt', en: 'Leave this field empty' },
  chooseOne: { nb: 'Velg hva du vil ha.', en: 'Choose what you would like.' },
  howItWorks: {
    nb: 'Vi sender deg en lenke som du bekrefter med. Først når du har bekreftet, står du på listen. Hvert brev har en lenke for å melde seg av.',
    en: 'We send you a link to confirm with. Only when you have confirmed are you on the list. Every letter has a link to unsubscribe.',
  },
  privacy: {
    nb: 'Vi lagrer adressen din og når du sa ja. Vi måler ikke om du åpner brevene eller hva du trykker på.',
    en: 'We keep your address and when you said yes. We do not measure whether you open the letters or what you follow.',
  },
  privacyMore: { nb: 'Mer om personvern', en: 'More about privacy' },
  asked: { nb: 'Se i innboksen din', en: 'Look in your inbox' },
  askedLede: {
    nb: 'Vi har sendt deg en e-post. Åpne lenken i den og bekreft, så er du på listen. Lenken virker i 14 dager.',
    en: 'We have sent you an e-mail. Open the link in it and confirm, and you are on the list. The link works for 14 days.',
  },
  askedHelp: {
    nb: 'Kommer det ingenting? Se i søppelposten, eller prøv igjen om en time.',
    en: 'Nothing there? Look in the spam folder, or try again in an hour.',
  },
  askedAgain: { nb: 'Skriv en annen adresse', en: 'Enter another address' },
  earlier: { nb: 'Tidligere brev', en: 'Earlier letters' },
  earlierMore: {
    nb: (f: { count: number }) => `Vi viser de ${f.count} siste.`,
    en: (f: { count: number }) => `The latest ${f.count} are shown.`,
  },
  sentOn: { nb: (f: { date: string }) => `Sendt ${f.date}`, en: (f: { date: string }) => `Sent on ${f.date}` },
  wantIt: { nb: 'Vil du ha det neste på e-post?', en: 'Would you like the next one by e-mail?' },

  // The letter that confirms
  confirmSubject: { nb: 'Bekreft at du vil ha nyhetsbrev', en: 'Please confirm your subscription' },
  confirmMail: {
    nb: 'Du, eller noen som har skrevet adressen din, har bedt om å få brev fra Kunst rett vest. Du får ingenting før du har bekreftet at du vil. Dette er det du sier ja til:',
    en: 'You, or someone who entered your address, asked for letters from Kunst rett vest. You get nothing until you have confirmed that you want it. This is what you agree to:',
  },
  confirmButton: { nb: 'Bekreft', en: 'Confirm' },
  confirmMailIgnore: {
    nb: 'Har du ikke bedt om dette, kan du se bort fra e-posten. Da sletter vi adressen etter 14 dager.',
    en: 'If you did not ask for this, you can ignore this e-mail. We will then delete the address after 14 days.',
  },
  alreadySubject: { nb: 'Du står på listen allerede', en: 'You are on the list already' },
  alreadyMail: {
    nb: 'Du, eller noen som har skrevet adressen din, har bedt om å få brev fra Kunst rett vest. Det får du allerede, så du trenger ikke gjøre noe.',
    en: 'You, or someone who entered your address, asked for letters from Kunst rett vest. You get them already, so there is nothing you need to do.',
  },
  alreadyMailIgnore: {
    nb: 'Vil du ikke ha flere brev, kan du melde deg av med lenken over.',
    en: 'If you want no more letters, you can unsubscribe with the link above.',
  },

  // Confirming
  confirmTitle: { nb: 'Vil du stå på listen?', en: 'Would you like to be on the list?' },
  confirmLede: {
    nb: (f: { lists: string[] }) => `Trykk på knappen, så sender vi deg ${listed('nb', f.lists)} fra Kunst rett vest.`,
    en: (f: { lists: string[] }) =>
      `Press the button and we will send you ${listed('en', f.lists)} of Kunst rett vest.`,
  },
  confirmYes: { nb: 'Ja, send meg brevene', en: 'Yes, send me the letters' },
  confirmed: { nb: 'Du står på listen', en: 'You are on the list' },
  confirmedLede: {
    nb: 'Takk for at du bekreftet. Du får det neste brevet når det kommer, og hvert brev har en lenke for å melde seg av.',
    en: 'Thank you for confirming. You will get the next letter when it comes, and every letter has a link to unsubscribe.',
  },
  linkOld: { nb: 'Lenken virker ikke lenger', en: 'The link no longer works' },
  linkOldLede: {
    nb: 'Lenken er for gammel, eller så har noe av den falt ut. Du kan be om en ny.',
    en: 'The link is too old, or some of it has been lost. You can ask for a new one.',
  },
  askNew: { nb: 'Be om en ny lenke', en: 'Ask for a new link' },

  // Leaving
  leaveTitle: { nb: 'Vil du melde deg av?', en: 'Would you like to unsubscribe?' },
  leaveLede: {
    nb: (f: { lists: string[] }) =>
      `Da får du ikke lenger ${listed('nb', f.lists)} fra Kunst rett vest. Brev om dine egne saker, som innlogging og påmeldinger, får du fortsatt.`,
    en: (f: { lists: string[] }) =>
      `You will then no longer get ${listed('en', f.lists)} of Kunst rett vest. Letters about your own matters, such as signing in and sign-ups, will still reach you.`,
  },
  leaveYes: { nb: 'Meld meg av', en: 'Unsubscribe' },
  left: { nb: 'Du er meldt av', en: 'You have unsubscribed' },
  leftLede: {
    nb: (f: { lists: string[] }) => `Vi sender deg ikke lenger ${listed('nb', f.lists)}.`,
    en: (f: { lists: string[] }) => `We no longer send you ${listed('en', f.lists)}.`,
  },
  leftBack: { nb: 'Meld deg på igjen', en: 'Subscribe again' },
  leaveOldLede: {
    nb: 'Noe av lenken har falt ut. Åpne den fra brevet på nytt, eller svar på brevet, så melder vi deg av.',
    en: 'Some of the link has been lost. Open it from the letter again, or reply to the letter, and we will unsubscribe you.',
  },
  leaveTest: {
    nb: 'Dette er lenken i en prøve. I brevene som går ut, melder den mottakeren av.',
    en: 'This is the link of a test. In the letters that go out it unsubscribes the receiver.',
  },

  // In every letter
  readOnWeb: { nb: 'Les på nettet', en: 'Read on the web' },
  leaveLink: { nb: 'Meld deg av', en: 'Unsubscribe' },
  reasonVisitors: {
    nb: 'Du får dette brevet fordi du har meldt deg på nyhetsbrevet fra Kunst rett vest.',
    en: 'You get this letter because you subscribed to the newsletter of Kunst rett vest.',
  },
  reasonArtists: {
    nb: 'Du får dette brevet fordi du har søkt om å delta eller deltatt i Kunst rett vest.',
    en: 'You get this letter because you have applied to or taken part in Kunst rett vest.',
  },
  reasonMunicipalities: {
    nb: 'Du får dette brevet fordi du er kontakt for en kommune i Kunst rett vest.',
    en: 'You get this letter because you are a municipality’s contact in Kunst rett vest.',
  },
  reasonPress: {
    nb: 'Du får dette brevet fordi du står på listen over pressekontakter.',
    en: 'You get this letter because you are on the list of press contacts.',
  },
  reasonSeveral: {
    nb: (f: { lists: string[] }) => `Du får dette brevet fordi du står på listene for ${listed('nb', f.lists)}.`,
    en: (f: { lists: string[] }) => `You get this letter because you are on the lists for ${listed('en', f.lists)}.`,
  },
  reasonTest: {
    nb: 'Dette er en prøve. Her står det i brevet hvorfor mottakeren får det.',
    en: 'This is a test. In the letter this line says why the receiver gets it.',
  },
  testNote: {
    nb: 'Prøve: Brevet er ikke sendt til mottakerne.',
    en: 'Test: the letter has not been sent to the receivers.',
  },
  sender: {
    nb: 'Brevet er sendt av kultursekretariatet i Vestregionen, som arrangerer Kunst rett vest.',
    en: 'This letter was sent by the culture secretariat of Vestregionen, which runs Kunst rett vest.',
  },

  // On my page
  ownTitle: { nb: 'Nyheter fra sekretariatet', en: 'News from the secretariat' },
  ownOn: {
    nb: (f: { list: string }) => `Du får ${f.list} på e-post.`,
    en: (f: { list: string }) => `You get ${f.list} by e-mail.`,
  },
  ownOff: {
    nb: (f: { list: string }) => `Du får ikke ${f.list} på e-post.`,
    en: (f: { list: string }) => `You do not get ${f.list} by e-mail.`,
  },
  ownStop: { nb: 'Stans', en: 'Stop' },
  ownStart: { nb: 'Begynn', en: 'Start' },
  ownHelp: {
    nb: 'Brev om søknaden din, innlogging og påmeldinger får du uansett.',
    en: 'Letters about your application, signing in and sign-ups reach you in any case.',
  },
  ownDataWhy: {
    nb: 'For å sende deg det du har sagt ja til, og for å kunne vise at du sa ja.',
    en: 'To send you what you agreed to, and to be able to show that you did.',
  },
  ownDataLong: {
    nb: (f: { days: string }) =>
      `Til du melder deg av, og så i ${f.days}. Er du kunstner eller kommunekontakt, husker vi så lenge du er det at du har takket nei.`,
    en: (f: { days: string }) =>
      `Until you unsubscribe, and then for ${f.days}. If you are an artist or a municipal contact, we remember for as long as you are one that you declined.`,
  },
  ownDataLine: {
    nb: (f: { when: string; list: string; deed: string; source: string }) =>
      `${f.when}: ${f.deed} (${f.list}), ${f.source}`,
    en: (f: { when: string; list: string; deed: string; source: string }) =>
      `${f.when}: ${f.deed} (${f.list}), ${f.source}`,
  },
})
