import { counted, words } from './words.ts'

const named = (title: string, number: number, work: string, [open, close]: readonly [string, string]) =>
  title === '' ? `${work} ${number}` : `${open}${title}${close}`

/** Arranging works and sending their pictures, also without network. */
export const worksForm = words({
  order: { nb: 'Rekkefølge', en: 'Order' },
  orderHelp: {
    nb: 'Juryen ser verkene i denne rekkefølgen. Dra i håndtaket, eller bruk piltastene når det har fokus.',
    en: 'The jury sees the works in this order. Drag the handle, or use the arrow keys when it has focus.',
  },
  handle: {
    nb: (f: { title: string; number: number; of: number }) =>
      `Flytt ${named(f.title, f.number, 'verk', ['«', '»'])}, nå nummer ${f.number} av ${f.of}`,
    en: (f: { title: string; number: number; of: number }) =>
      `Move ${named(f.title, f.number, 'work', ['“', '”'])}, now number ${f.number} of ${f.of}`,
  },
  movedTo: {
    nb: (f: { title: string; number: number; of: number }) =>
      `${f.title === '' ? 'Verket' : `«${f.title}»`} er nå nummer ${f.number} av ${f.of}.`,
    en: (f: { title: string; number: number; of: number }) =>
      `${f.title === '' ? 'The work' : `“${f.title}”`} is now number ${f.number} of ${f.of}.`,
  },
  untitled: { nb: 'Uten tittel', en: 'Untitled' },
  noPictureYet: { nb: 'Mangler bilde', en: 'No picture yet' },
  fromLibrary: { nb: 'Hent fra verkene mine', en: 'Fetch from my works' },

  altHelp: {
    nb: 'Noen i juryen eller blant publikum hører teksten i stedet for å se bildet. Si hva som er på det: motiv, farger, form og materiale. Én eller to setninger holder.',
    en: 'Some in the jury or the audience hear this instead of seeing the picture. Say what is in it: subject, colours, shape and material. One or two sentences will do.',
  },
  altMissing: {
    nb: (f: { count: number; of: number }) =>
      `${f.count} av ${counted('nb', f.of, 'bilde', 'bilder')} mangler beskrivelse for den som ikke ser.`,
    en: (f: { count: number; of: number }) =>
      `${f.count} of ${counted('en', f.of, 'picture', 'pictures')} ${f.count === 1 ? 'lacks' : 'lack'} a description for those who cannot see.`,
  },
  describe: { nb: 'Beskriv bildene', en: 'Describe the pictures' },
  altAll: {
    nb: 'Alle bildene har en beskrivelse for den som ikke ser.',
    en: 'All pictures have a description for those who cannot see.',
  },

  notSent: { nb: 'Ikke sendt ennå – venter på nett', en: 'Not sent yet – waiting for the network' },
  notSentCount: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'bilde', 'bilder')} venter på å bli sendt`,
    en: (f: { count: number }) => `${counted('en', f.count, 'picture is', 'pictures are')} waiting to be sent`,
  },
  keptHere: {
    nb: 'Bildet er tatt vare på i denne nettleseren, og sendes når nettet er tilbake.',
    en: 'The picture is kept in this browser and will be sent when the network is back.',
  },
  notKept: {
    nb: 'Nettleseren kan ikke ta vare på bildet. La siden stå åpen til det er sendt.',
    en: 'The browser cannot keep the picture. Leave the page open until it has been sent.',
  },
  cancel: { nb: 'Avbryt', en: 'Cancel' },
  cancelNamed: { nb: (f: { name: string }) => `Avbryt ${f.name}`, en: (f: { name: string }) => `Cancel ${f.name}` },
  sureToGoOn: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'bilde', 'bilder')} er ikke sendt ennå, og er ikke med i søknaden. Vil du gå videre uten?`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'picture has', 'pictures have')} not been sent yet and ${f.count === 1 ? 'is' : 'are'} not in the application. Go on without?`,
  },
  sureToLeave: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'bilde', 'bilder')} er ikke sendt. Logger du ut nå, blir ${f.count === 1 ? 'det' : 'de'} slettet fra denne nettleseren.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'picture has', 'pictures have')} not been sent. If you sign out now, ${f.count === 1 ? 'it' : 'they'} will be deleted from this browser.`,
  },
  signedOut: {
    nb: 'Du er logget ut. Bildet er tatt vare på her og sendes når du har logget inn igjen.',
    en: 'You are signed out. The picture is kept here and will be sent when you have signed in again.',
  },
})
