import { counted, type Locale, words } from './words.ts'

const kinds = {
  opening: { nb: 'Åpning', en: 'Opening' },
  seminar: { nb: 'Seminar', en: 'Seminar' },
  talk: { nb: 'Samtale', en: 'Talk' },
  tour: { nb: 'Omvisning', en: 'Guided tour' },
  workshop: { nb: 'Verksted', en: 'Workshop' },
  concert: { nb: 'Konsert', en: 'Concert' },
  other: { nb: 'Arrangement', en: 'Event' },
}
type Kind = keyof typeof kinds

const seats = (locale: Locale, count: number) =>
  locale === 'nb' ? counted(locale, count, 'plass', 'plasser') : counted(locale, count, 'seat', 'seats')

/** The programme as the public reads it, signing up, and the letters that follow. */
export const programme = words({
  title: { nb: 'Program', en: 'Programme' },
  titleOf: { nb: (f: { year: number }) => `Program ${f.year}`, en: (f: { year: number }) => `Programme ${f.year}` },
  about: {
    nb: 'Åpning, omvisninger, samtaler og verksteder i Kunst rett vest.',
    en: 'Opening, guided tours, talks and workshops of Kunst rett vest.',
  },
  lede: {
    nb: 'Det meste er gratis og åpent for alle. Der plassene er få, melder du deg på.',
    en: 'Most of it is free and open to everyone. Where seats are few, you sign up.',
  },
  notYet: {
    nb: 'Programmet er ikke klart ennå. Det kommer her så snart dagene er satt.',
    en: 'The programme is not ready yet. It will appear here as soon as the days are set.',
  },
  allPast: { nb: 'Årets program er over.', en: 'This year’s programme is over.' },
  past: { nb: 'Tidligere i år', en: 'Earlier this year' },
  kind: { nb: (f: { kind: Kind }) => kinds[f.kind].nb, en: (f: { kind: Kind }) => kinds[f.kind].en },
  forArtists: { nb: 'For årets kunstnere', en: 'For this year’s artists' },
  forInvited: { nb: 'For inviterte', en: 'By invitation' },
  when: { nb: 'Når', en: 'When' },
  where: { nb: 'Hvor', en: 'Where' },
  access: { nb: 'Adkomst', en: 'Access' },
  stepFree: { nb: 'Trinnfri adkomst', en: 'Step-free access' },
  notStepFree: { nb: 'Det er trinn eller trapp', en: 'There are steps or stairs' },
  directions: { nb: 'Finn veien', en: 'Find the way' },
  intoCalendar: { nb: 'Legg i kalenderen', en: 'Add to calendar' },
  allIntoCalendar: { nb: 'Hele programmet i kalenderen', en: 'The whole programme in your calendar' },
  allEvents: { nb: 'Hele programmet', en: 'The whole programme' },
  cancelled: { nb: 'Avlyst', en: 'Cancelled' },
  isCancelled: { nb: 'Arrangementet er avlyst.', en: 'The event has been cancelled.' },
  over: { nb: 'Dette er over.', en: 'This is over.' },
  notPublished: { nb: 'Ikke publisert', en: 'Not published' },
  editThis: { nb: 'Rediger arrangementet', en: 'Edit the event' },
  checkInThis: { nb: 'Innsjekk', en: 'Check-in' },

  // How it stands with the seats.
  seats: { nb: 'Plasser', en: 'Seats' },
  free: { nb: 'Ingen påmelding', en: 'No sign-up' },
  justCome: { nb: 'Du trenger ikke melde deg på.', en: 'You need not sign up.' },
  left: {
    nb: (f: { count: number }) => (f.count === 1 ? '1 plass igjen' : `${seats('nb', f.count)} igjen`),
    en: (f: { count: number }) => `${seats('en', f.count)} left`,
  },
  openToSign: { nb: 'Åpent for påmelding', en: 'Open for sign-up' },
  full: { nb: 'Fullt – du kan stå på venteliste', en: 'Full – you can join the waiting list' },
  fullShort: { nb: 'Fullt, venteliste', en: 'Full, waiting list' },
  closed: { nb: 'Påmeldingen er stengt', en: 'Sign-up is closed' },
  opensAt: {
    nb: (f: { when: string }) => `Påmeldingen åpner ${f.when}`,
    en: (f: { when: string }) => `Sign-up opens ${f.when}`,
  },
  until: {
    nb: (f: { when: string }) => `Du kan melde deg på til ${f.when}.`,
    en: (f: { when: string }) => `You can sign up until ${f.when}.`,
  },

  // The form.
  signUp: { nb: 'Meld deg på', en: 'Sign up' },
  signUpToWait: { nb: 'Stå på venteliste', en: 'Join the waiting list' },
  waitHelp: {
    nb: 'Alle plassene er opptatt. Blir det ledig, får du plass etter tur, og vi skriver til deg.',
    en: 'All seats are taken. If some come free, you get yours in turn, and we write to you.',
  },
  name: { nb: 'Navn', en: 'Name' },
  email: { nb: 'E-post', en: 'E-mail' },
  emailHelp: {
    nb: 'Vi sender en bekreftelse hit, med en lenke der du kan endre eller avbestille.',
    en: 'We send a confirmation here, with a link to change or cancel.',
  },
  howMany: { nb: 'Antall plasser', en: 'Number of seats' },
  mostHelp: {
    nb: (f: { most: number }) => `Høyst ${f.most}, deg selv medregnet.`,
    en: (f: { most: number }) => `At most ${f.most}, including yourself.`,
  },
  leaveEmpty: { nb: 'La dette feltet stå tomt', en: 'Leave this field empty' },
  privacy: {
    nb: 'Navnet og e-posten brukes bare til dette arrangementet og slettes et halvt år etter det.',
    en: 'Your name and e-mail are used for this event only and deleted half a year after it.',
  },
  thanks: { nb: 'Takk. Sjekk e-posten din', en: 'Thank you. Please check your e-mail' },
  thanksSeat: {
    nb: 'Vi har sendt en bekreftelse med en lenke der du kan endre eller avbestille. Kommer den ikke innen noen minutter, kan den ligge i søppelposten.',
    en: 'We have sent a confirmation with a link to change or cancel. If it does not arrive within a few minutes, it may be among your spam.',
  },
  thanksLine: {
    nb: 'Det var ikke plass til alle, så du står på venteliste. Vi har sendt deg en e-post med en lenke der du ser hvor i køen du er.',
    en: 'There was not room for all of you, so you are on the waiting list. We have sent you an e-mail with a link to your place in line.',
  },

  // One's own sign-up.
  ownTitle: { nb: 'Påmeldingen din', en: 'Your sign-up' },
  youHave: {
    nb: (f: { count: number }) => `Du har ${seats('nb', f.count)}.`,
    en: (f: { count: number }) => `You have ${seats('en', f.count)}.`,
  },
  youWait: {
    nb: (f: { place: number; count: number }) => `Du står som nummer ${f.place} i køen til ${seats('nb', f.count)}.`,
    en: (f: { place: number; count: number }) => `You are number ${f.place} in line for ${seats('en', f.count)}.`,
  },
  youWaitHelp: {
    nb: 'Blir det ledig, får du plass av seg selv, og vi skriver til deg.',
    en: 'If seats come free, you get yours at once, and we write to you.',
  },
  youCancelled: { nb: 'Påmeldingen er avbestilt.', en: 'Your sign-up is cancelled.' },
  signUpAgain: { nb: 'Meld deg på igjen', en: 'Sign up again' },
  change: { nb: 'Endre påmeldingen', en: 'Change your sign-up' },
  saveChange: { nb: 'Lagre endringen', en: 'Save the change' },
  changeHelp: {
    nb: 'Tar du færre plasser, går de til dem som venter.',
    en: 'If you take fewer seats, they go to those who wait.',
  },
  giveUp: { nb: 'Avbestill', en: 'Cancel your sign-up' },
  giveUpHelp: {
    nb: (f: { count: number }) =>
      f.count === 1 ? 'Plassen din går til den neste i køen.' : 'Plassene dine går til de neste i køen.',
    en: (f: { count: number }) =>
      f.count === 1 ? 'Your seat goes to the next in line.' : 'Your seats go to the next in line.',
  },
  giveUpWaitHelp: { nb: 'Du mister plassen i køen.', en: 'You lose your place in line.' },
  giveUpDo: { nb: 'Ja, avbestill', en: 'Yes, cancel it' },
  changed: { nb: 'Endringen er lagret.', en: 'The change is saved.' },

  // What the rules answer.
  noSuchEvent: { nb: 'Arrangementet finnes ikke.', en: 'There is no such event.' },
  noSuchSignUp: {
    nb: 'Lenken fører ikke til noen påmelding. Den kan være slettet etter arrangementet.',
    en: 'The link leads to no sign-up. It may have been deleted after the event.',
  },
  isClosed: { nb: 'Påmeldingen er stengt.', en: 'Sign-up is closed.' },
  notOpenYet: { nb: 'Påmeldingen er ikke åpnet ennå.', en: 'Sign-up has not opened yet.' },
  tooManySeats: {
    nb: (f: { most: number }) => `Du kan ta høyst ${seats('nb', f.most)}.`,
    en: (f: { most: number }) => `You can take at most ${seats('en', f.most)}.`,
  },
  notSoMany: {
    nb: (f: { left: number }) =>
      f.left === 0
        ? 'Det er ingen flere ledige plasser. Du kan beholde dem du har, eller ta færre.'
        : `Det er bare ${seats('nb', f.left)} til. Velg færre.`,
    en: (f: { left: number }) =>
      f.left === 0
        ? 'There are no more seats. You can keep yours, or take fewer.'
        : `There are only ${seats('en', f.left)} more. Choose fewer.`,
  },
  hasBegun: { nb: 'Arrangementet har begynt.', en: 'The event has begun.' },
  cancelledAlready: { nb: 'Påmeldingen er avbestilt fra før.', en: 'The sign-up is cancelled already.' },

  // Letters.
  mailSeats: {
    nb: (f: { count: number }) => `Påmeldt: ${seats('nb', f.count)}`,
    en: (f: { count: number }) => `Signed up: ${seats('en', f.count)}`,
  },
  mailAgain: {
    nb: 'Noen, antakelig du, meldte denne adressen på en gang til. Du var påmeldt fra før, så ingenting er endret.',
    en: 'Someone, probably you, signed this address up once more. You were signed up already, so nothing has changed.',
  },
  mailSeatSubject: {
    nb: (f: { title: string }) => `Du har plass: ${f.title}`,
    en: (f: { title: string }) => `You have a seat: ${f.title}`,
  },
  mailSeat: {
    nb: (f: { count: number }) => `Du er påmeldt og har ${seats('nb', f.count)}.`,
    en: (f: { count: number }) => `You are signed up and have ${seats('en', f.count)}.`,
  },
  mailSeatNext: {
    nb: 'Kan du ikke komme likevel, er det fint om du avbestiller, så en annen får plassen. Arrangementet ligger ved som kalenderfil.',
    en: 'If you cannot come after all, please cancel, so that someone else gets the seat. The event is enclosed as a calendar file.',
  },
  mailWaitingSubject: {
    nb: (f: { title: string }) => `Du står på venteliste: ${f.title}`,
    en: (f: { title: string }) => `You are on the waiting list: ${f.title}`,
  },
  mailWaiting: {
    nb: (f: { place: number; count: number }) =>
      `Det er ikke plass nå. Du står som nummer ${f.place} i køen til ${seats('nb', f.count)}.`,
    en: (f: { place: number; count: number }) =>
      `There is no room now. You are number ${f.place} in line for ${seats('en', f.count)}.`,
  },
  mailWaitingNext: {
    nb: 'Blir det ledig, får du plass av seg selv, og vi skriver til deg. Vil du ikke vente, kan du avbestille.',
    en: 'If seats come free, you get yours at once, and we write to you. If you do not want to wait, you can cancel.',
  },
  mailMovedUpSubject: {
    nb: (f: { title: string }) => `Du har fått plass: ${f.title}`,
    en: (f: { title: string }) => `You have got a seat: ${f.title}`,
  },
  mailMovedUp: {
    nb: (f: { count: number }) => `Det ble ledig, og du har fått ${seats('nb', f.count)}.`,
    en: (f: { count: number }) => `Seats came free, and you have got ${seats('en', f.count)}.`,
  },
  mailMovedUpNext: {
    nb: 'Kan du ikke komme likevel, må du avbestille, så den neste i køen får plassen. Arrangementet ligger ved som kalenderfil.',
    en: 'If you cannot come after all, please cancel, so that the next in line gets the seat. The event is enclosed as a calendar file.',
  },
  mailGaveUpSubject: {
    nb: (f: { title: string }) => `Avbestilt: ${f.title}`,
    en: (f: { title: string }) => `Cancelled: ${f.title}`,
  },
  mailGaveUp: { nb: 'Påmeldingen din er avbestilt.', en: 'Your sign-up is cancelled.' },
  mailCancelledSubject: {
    nb: (f: { title: string }) => `Avlyst: ${f.title}`,
    en: (f: { title: string }) => `Will not be held: ${f.title}`,
  },
  mailCancelled: {
    nb: 'Arrangementet som du er påmeldt, er avlyst.',
    en: 'The event that you signed up for has been cancelled.',
  },
  mailMovedSubject: {
    nb: (f: { title: string }) => `Ny tid eller nytt sted: ${f.title}`,
    en: (f: { title: string }) => `New time or place: ${f.title}`,
  },
  mailMoved: {
    nb: 'Arrangementet som du er påmeldt, har fått ny tid eller nytt sted. Slik er det nå:',
    en: 'The event that you signed up for has a new time or place. This is how it is now:',
  },
  mailMovedNext: {
    nb: 'Påmeldingen din gjelder fortsatt. Passer det ikke, kan du avbestille.',
    en: 'Your sign-up still holds. If it does not suit you, you can cancel.',
  },
  mailWhy: {
    nb: (f: { title: string }) => `Du får denne e-posten fordi du er påmeldt «${f.title}».`,
    en: (f: { title: string }) => `You get this e-mail because you signed up for “${f.title}”.`,
  },
  mailButton: { nb: 'Se, endre eller avbestill', en: 'See, change or cancel' },
})
