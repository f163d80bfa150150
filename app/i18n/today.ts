import { words } from './words.ts'

/** What an artist says of the studio on the day itself: the page behind the link, the panel, the morning's letter. */
export const today = words({
  title: {
    nb: (f: { number: number }) => `Atelier ${f.number} i dag`,
    en: (f: { number: number }) => `Studio ${f.number} today`,
  },
  panel: { nb: 'Atelieret i dag', en: 'The studio today' },
  lede: {
    nb: 'Trykk på det som stemmer. Det vises straks på kartet, i listen, på siden din og bak QR-koden på døra.',
    en: 'Tap what is true. It shows at once on the map, in the list, on your page and behind the QR code on the door.',
  },
  sharedLede: {
    nb: 'Dere er flere som viser her, og det siste noen av dere sier, gjelder for alle.',
    en: 'Several of you show here, and the last word any of you says holds for all.',
  },
  visitorsSee: { nb: 'Nå ser de besøkende', en: 'Visitors now see' },
  hoursToday: {
    nb: (f: { hours: string }) => `Åpningstid i dag: ${f.hours}`,
    en: (f: { hours: string }) => `Hours today: ${f.hours}`,
  },
  noHoursToday: { nb: 'Ingen åpningstid i dag', en: 'No hours today' },
  said: {
    nb: 'Takk. Nå står det riktig overalt.',
    en: 'Thank you. It now says so everywhere.',
  },
  nothingToSay: {
    nb: 'Det er ikke mer å si fra om i dag.',
    en: 'There is nothing more to say today.',
  },
  choose: { nb: 'Si fra', en: 'Say so' },

  // The buttons. What a wish does depends on what holds.
  closed: { nb: 'Stengt resten av dagen', en: 'Closed for the rest of the day' },
  closedAllDay: { nb: 'Stengt i dag', en: 'Closed today' },
  away: {
    nb: (f: { minutes: number }) => (f.minutes === 60 ? 'Borte i en time' : `Borte i ${f.minutes} minutter`),
    en: (f: { minutes: number }) => (f.minutes === 60 ? 'Away for an hour' : `Away for ${f.minutes} minutes`),
  },
  openNow: { nb: 'Åpent allerede nå', en: 'Open already now' },
  openLonger: { nb: 'Åpent en time til', en: 'Open an hour longer' },
  openFor: {
    nb: (f: { hours: number }) => (f.hours === 1 ? 'Åpent nå, i en time' : `Åpent nå, i ${f.hours} timer`),
    en: (f: { hours: number }) => (f.hours === 1 ? 'Open now, for an hour' : `Open now, for ${f.hours} hours`),
  },
  back: { nb: 'Jeg er tilbake', en: 'I am back' },
  openAfterAll: { nb: 'Likevel åpent', en: 'Open after all' },
  hoursAgain: { nb: 'Følg åpningstidene igjen', en: 'Follow the hours again' },
  closeNow: { nb: 'Steng nå', en: 'Close now' },

  // A link that does not hold.
  linkOver: { nb: 'Lenken gjelder ikke lenger', en: 'The link no longer holds' },
  linkOverWhy: {
    nb: 'Lenken i mailen gjelder bare helgen den ble sendt. Den kan også ha blitt delt i to av mailprogrammet. På en åpen dag sender vi en ny om morgenen.',
    en: 'The link in the mail holds only for the weekend it was sent. It may also have been cut in two by the mail program. On an open day we send a new one in the morning.',
  },
  linkOverSignIn: {
    nb: 'Logger du inn, kan du si fra om atelieret på siden for deltakelsen din.',
    en: 'Signed in, you can say so on the page of your participation.',
  },
  signIn: { nb: 'Logg inn', en: 'Sign in' },

  // Refusals.
  notOpenDay: {
    nb: 'I dag er ikke en av rundens åpne dager, så det er ikke noe å si fra om.',
    en: 'Today is not one of the round’s open days, so there is nothing to say.',
  },
  notNow: {
    nb: 'Det går ikke å si akkurat det nå. Se hva som står, og velg på nytt.',
    en: 'That cannot be said just now. See what it says, and choose again.',
  },

  // For the secretariat.
  saidToday: { nb: 'Sagt fra i dag', en: 'Said today' },
  nothingSaid: {
    nb: 'Ingen har sagt fra om noe annet enn åpningstidene i dag.',
    en: 'Nobody has said anything but the hours today.',
  },
  office: { nb: 'Atelieret i dag', en: 'The studio today' },
  officeHelp: {
    nb: 'Ringer kunstneren, kan du si fra her.',
    en: 'If the artist phones, you can say so here.',
  },

  // The morning's letter.
  mailSubject: {
    nb: (f: { number: number }) => `Atelier ${f.number} i dag`,
    en: (f: { number: number }) => `Studio ${f.number} today`,
  },
  mailHours: {
    nb: (f: { number: number; hours: string }) => `I dag er atelier ${f.number} åpent ${f.hours}.`,
    en: (f: { number: number; hours: string }) => `Today studio ${f.number} is open ${f.hours}.`,
  },
  mailHow: {
    nb: 'Blir noe annerledes? Trykk på knappen og si at du har stengt, er borte en stund eller holder åpent lenger. Du trenger ikke logge inn, og det vises straks på kartet, i listen og bak QR-koden på døra.',
    en: 'Does anything change? Press the button and say that you are closed, away for a while or open longer. There is no need to sign in, and it shows at once on the map, in the list and behind the QR code on the door.',
  },
  mailCount: {
    nb: 'Husk å telle de besøkende, og før tallet i kveld. Ha en fin dag.',
    en: 'Remember to count the visitors, and enter the figure tonight. Have a good day.',
  },
  mailButton: { nb: 'Si fra om atelieret i dag', en: 'Say how the studio is today' },
  mailLasts: {
    nb: 'Knappen virker bare denne helgen, og bare for dette atelieret. Ikke send mailen videre.',
    en: 'The button works this weekend only, and for this studio only. Do not forward the mail.',
  },
})
