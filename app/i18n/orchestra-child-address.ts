import { words } from './words.ts'

/** A child's own address: the letter that asks at it, and the page that says yes. */
export const orchestraChildAddress = words({
  asked: { nb: 'Vi har sendt et brev til adressen', en: 'We have sent a letter to the address' },
  askedHelp: {
    nb: 'Når den som leser e-posten der, har bekreftet, kan barnet logge inn med den. Resten er lagret.',
    en: 'Once whoever reads the e-mail there has confirmed, the child can sign in with it. The rest is saved.',
  },
  title: { nb: 'Er dette din e-post?', en: 'Is this your e-mail?' },
  question: {
    nb: (f: { email: string; name: string }) =>
      `${f.email} er oppgitt som e-posten til ${f.name} i Vestregionens Ungdomssymfonikere.`,
    en: (f: { email: string; name: string }) =>
      `${f.email} has been given as the e-mail of ${f.name} in the Vestregionen Youth Symphony Orchestra.`,
  },
  what: {
    nb: (f: { name: string }) =>
      `Bekrefter du, kan ${f.name} logge inn med den og svare selv. Er det ikke deg, gjør du ingenting.`,
    en: (f: { name: string }) =>
      `If you confirm, ${f.name} can sign in with it and answer in person. If this is not you, do nothing.`,
  },
  confirm: { nb: 'Ja, det er min', en: 'Yes, it is mine' },
  done: { nb: 'E-posten er bekreftet', en: 'The e-mail is confirmed' },
  doneHelp: {
    nb: (f: { name: string }) =>
      `Nå kan ${f.name} logge inn med den. Vi sender en kode, så det trengs ikke noe passord.`,
    en: (f: { name: string }) => `${f.name} can sign in with it now. We send a code, so no password is needed.`,
  },
  over: {
    nb: 'Brevet er for gammelt, eller barnet har fått en annen adresse. Oppgi adressen på nytt på barnets side.',
    en: 'The letter is too old, or the child has got another address. Give the address again on the child’s page.',
  },
  taken: {
    nb: 'Denne e-posten hører alt til en innlogging her. Velg en annen for barnet, eller spør sekretariatet.',
    en: 'This e-mail belongs to a sign-in here already. Choose another for the child, or ask the secretariat.',
  },
  mailSubject: {
    nb: (f: { name: string }) => `Er dette e-posten til ${f.name}?`,
    en: (f: { name: string }) => `Is this the e-mail of ${f.name}?`,
  },
  mailGreeting: { nb: 'Hei', en: 'Hello' },
  mailText: {
    nb: (f: { name: string; day: string }) =>
      `Noen i familien til ${f.name} har oppgitt denne adressen i Vestregionens Ungdomssymfonikere. Stemmer det, trykker du på knappen innen ${f.day}. Da kan ${f.name} logge inn med den.`,
    en: (f: { name: string; day: string }) =>
      `Somebody in ${f.name}’s family has given this address to the Vestregionen Youth Symphony Orchestra. If that is right, press the button by ${f.day}. ${f.name} can then sign in with it.`,
  },
  mailIgnore: {
    nb: 'Kjenner du ikke til dette, kan du slette brevet. Da skjer det ingenting.',
    en: 'If you know nothing of this, you can delete the letter. Nothing happens then.',
  },
})
