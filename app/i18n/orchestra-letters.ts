/** «Brev til deg»: what the orchestra has written to a guardian or a musician, on the site. */
import { words } from './words.ts'

export const orchestraLetters = words({
  title: { nb: 'Brev til deg', en: 'Letters to you' },
  lede: {
    nb: 'Det orkesteret har skrevet til deg, med det nyeste øverst.',
    en: 'What the orchestra has written to you, the newest first.',
  },
  ownOnly: {
    nb: 'Her står bare det som er skrevet til deg; andre foresatte har sine egne brev. Svar på prøvespill, spørsmål om samtykke, bekreftelser og koder for innlogging kommer bare på e-post.',
    en: 'Only what was written to you is here; other guardians have letters of their own. Audition results, questions about consents, confirmations and codes for signing in come by e-mail only.',
  },
  kept: {
    nb: (f: { days: number }) => `Beskjeder til foresatte ligger her i ${f.days} dager etter at de ble sendt.`,
    en: (f: { days: number }) => `Messages to guardians stay here for ${f.days} days after they were sent.`,
  },
  written: { nb: (f: { when: string }) => `Skrevet ${f.when}`, en: (f: { when: string }) => `Written ${f.when}` },
  urgent: { nb: 'Hastet', en: 'Urgent' },
  open: { nb: 'Gå til siden det gjelder', en: 'Go to the page it is about' },

  // What became of it
  sent: { nb: (f: { when: string }) => `Sendt på e-post ${f.when}`, en: (f: { when: string }) => `E-mailed ${f.when}` },
  onItsWay: { nb: 'På vei til e-posten din', en: 'On its way to your mailbox' },
  waitsToday: {
    nb: (f: { clock: string }) => `Kommer på e-post i kveld, etter ${f.clock}`,
    en: (f: { clock: string }) => `Comes by e-mail this evening, after ${f.clock}`,
  },
  waits: {
    nb: (f: { day: string; clock: string }) => `Kommer på e-post ${f.day}, etter ${f.clock}`,
    en: (f: { day: string; clock: string }) => `Comes by e-mail on ${f.day}, after ${f.clock}`,
  },
  next: { nb: 'Kommer på e-post med det neste brevet', en: 'Comes by e-mail with the next letter' },
  failed: { nb: 'Kom ikke fram på e-post', en: 'Could not be delivered by e-mail' },
  noAddress: {
    nb: 'Ikke sendt på e-post, for vi har ingen adresse til deg',
    en: 'Not e-mailed, since we have no address for you',
  },
  failedTitle: { nb: 'Noe har ikke nådd deg på e-post', en: 'Something has not reached you by e-mail' },
  failedHelp: {
    nb: 'Du kan lese det her. Har du fått ny e-postadresse, si fra til sekretariatet.',
    en: 'You can read it here. If you have a new e-mail address, tell the secretariat.',
  },

  // Nothing, and too much
  none: { nb: 'Ingen brev ennå', en: 'No letters yet' },
  noneHelp: {
    nb: 'Når orkesteret skriver til deg, finner du det igjen her, også om e-posten blir borte.',
    en: 'When the orchestra writes to you, you will find it here, even if the e-mail is lost.',
  },
  noneStranger: {
    nb: 'Orkesteret skriver til foresatte for barn som spiller der, og til musikanter med egen e-post. Meld på et barn, så kommer brevene hit.',
    en: 'The orchestra writes to guardians of children who play there, and to musicians with their own e-mail. Sign up a child, and the letters will come here.',
  },
  more: {
    nb: (f: { count: number }) => `Dette er de ${f.count} nyeste. Det som er eldre, har du i e-posten.`,
    en: (f: { count: number }) => `These are the newest ${f.count}. Older ones are in your mailbox.`,
  },
  toFamily: { nb: 'Til familiesiden', en: 'To the family page' },

  // On the family's page
  familyHelp: {
    nb: 'Har du mistet en e-post fra orkesteret, eller deler du adresse med noen? Her står det som er skrevet til deg.',
    en: 'Have you lost an e-mail from the orchestra, or do you share an address? Here is what was written to you.',
  },
  read: { nb: 'Les brevene', en: 'Read the letters' },
})
